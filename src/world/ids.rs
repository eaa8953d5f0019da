//! Newtype ids: indices into the tables of a [`World`](super::World).
//!
//! Ids are dense and follow the declared order of the content, so that a
//! tie broken by id is a tie broken by declared order.

use serde::{Deserialize, Serialize};

/// The longest id of content that is read back from outside.
const LONGEST: usize = 64;

/// Whether a text from outside can be an id of something in the content, whatever this version has.
#[must_use]
pub fn is_id(text: &str) -> bool {
    let made_of = |it: u8| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-';
    !text.is_empty() && text.len() <= LONGEST && text.bytes().all(made_of)
}

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub struct $name(pub u16);

        impl $name {
            /// The id as an index into its table.
            #[must_use]
            pub const fn index(self) -> usize {
                self.0 as usize
            }
        }
    )*};
}

id! {
    /// A fact: something that holds or does not, of the world or held by a side.
    FactId;
    /// An operation that an institution (or the street) offers.
    OpId;
    /// A control: anything that removes a way or changes a limit.
    ControlId;
    /// A pot of money.
    PotId;
    /// A telephone number that codes can be sent to.
    NumberId;
    /// An account with a bound number.
    AccountId;
    /// An institution.
    ProviderId;
    /// Something a side can notice.
    ObsId;
    /// A risk guard.
    GuardId;
    /// A script of one side.
    ScriptId;
    /// The rules of a date.
    PolicyId;
    /// A disputed point.
    VariantId;
    /// Who plays the side that the player does not.
    OpponentId;
    /// A storylet.
    StoryletId;
    /// A flag that a choice sets and a later storylet reads.
    FlagId;
    /// An item of the checklist.
    AdviceId;
    /// A documented case.
    CaseId;
}
