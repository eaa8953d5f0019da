# Opponents: who plays the other side.

opponent-crew-that-night = The crew of that night
opponent-crew-that-night-text = They do what was done that night: three pairs of hands, one of them for the hotline, until morning.
opponent-lone-thief = A thief on his own
opponent-lone-thief-text = One man, two hands. Slow, nobody to ring the hotline for him, home by one.
opponent-practised-crew = Old hands
opponent-practised-crew-text = Three of them, and a routine. Fast where the routine goes through; not good at turning round.
opponent-adaptive-crew = A crew that thinks again
opponent-adaptive-crew-text = Three of them. When a door is shut they try the next, when the line dies they see to the line first. They stop when it is light.
opponent-owner-that-night = The owner of that night
opponent-owner-that-night-text = She does what was done that night: no report for the first hours, then the hotline until morning.
opponent-unprepared-owner = An owner who never thought about it
opponent-unprepared-owner-text = A few calls, a sigh, bed. A new card late next morning.
opponent-prepared-owner = A prepared owner
opponent-prepared-owner-text = A list of cards in the drawer, a lock on the screen. Reports before nine, rings every few minutes, freezes one card after the other.

## The choice

against-choose = Choose who is on the other side
playing-against = Against: { $who }
