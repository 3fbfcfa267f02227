//! The binary format, by way of wasmparser: decode what can be decoded, validate, encode.
