//! The id of a message.

use serde::{Deserialize, Serialize};

use crate::unpack::Unpack;

/// A message, the same in every locale.
///
/// Ids number the messages of one build in the order of their names; they are
/// not stable across builds, so store names, never numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Unpack, Default)]
#[serde(transparent)]
pub struct MsgId(pub u16);
