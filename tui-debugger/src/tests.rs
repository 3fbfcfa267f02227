//! Tests of the whole front end: screens, transcripts of keys, random input.

pub(crate) mod made_up;
mod play;
mod random;
mod screens;
mod transcripts;
