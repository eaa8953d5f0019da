//! The id of a message.

use serde::{Deserialize, Serialize};

/// A message, the same in every locale.
///
/// Ids number the messages of one build in the order of their names; they are
/// not stable across builds, so store names, never numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Default)]
#[serde(transparent)]
pub struct MsgId(pub u16);
