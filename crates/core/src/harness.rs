//! What every rule is held to.
