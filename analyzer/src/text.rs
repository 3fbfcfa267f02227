//! Text as bytes with lines: positions, line index, edits.
//!
//! Nothing here knows what the text means.
