# The self-check.

q-sim-pin = Does the SIM ask for a PIN when the phone is switched on?
q-sim-pin-why = It is what a SIM in another phone runs into.
q-sim-pin-own = Yes, and I have chosen it myself
q-sim-pin-default = Yes, the one it came with
q-sim-pin-none = No
