//! Objects that are garbage collected: structures, arrays, casts, descriptors.
//!
//! Rows of the instruction table and nothing else. Source:
//! core specification §2.4, "Aggregate" and "Reference instructions"; the custom
//! descriptors proposal.

use super::Immediate::{CastFlags, Count, Data, Elem, Field, Label, Ref, Type};
use super::{Group, Proposal, Row, fb, op, row};

/// The groups of this file.
pub(super) const GROUPS: &[Group] = &[
    Group { proposal: Proposal::Gc, section: "Reference instructions", rows: GC_REFERENCE },
    Group { proposal: Proposal::Gc, section: "Aggregate instructions", rows: GC_AGGREGATE },
    Group {
        proposal: Proposal::CustomDescriptors,
        section: "Aggregate instructions",
        rows: CUSTOM_DESCRIPTORS_AGGREGATE,
    },
    Group {
        proposal: Proposal::CustomDescriptors,
        section: "Reference instructions",
        rows: CUSTOM_DESCRIPTORS_REFERENCE,
    },
    Group {
        proposal: Proposal::CustomDescriptors,
        section: "Control instructions",
        rows: CUSTOM_DESCRIPTORS_CONTROL,
    },
];

#[rustfmt::skip] // One instruction a row: rustfmt would give every column a line.
const GC_REFERENCE: &[Row] = &[
    row("ref.eq", op(0xd3), &[], "eqref eqref -> i32",
        "Pushes 1 when both references are the same object, the same i31 value or both null, else \
         0."),
    row("ref.test", fb(0x14), &[Ref], "ref -> i32",
        "Pushes 1 when the reference has the given type and is not null, else \
         0.").called("ref_test_non_null"),
    row("ref.test", fb(0x15), &[Ref], "ref -> i32",
        "Pushes 1 when the reference has the given type or is null, else \
         0.").called("ref_test_nullable"),
    row("ref.cast", fb(0x16), &[Ref], "ref -> ref",
        "Passes a reference on as the given type; traps when it is null or of another \
         type.").called("ref_cast_non_null"),
    row("ref.cast", fb(0x17), &[Ref], "ref -> ref",
        "Passes a reference on as the given type, also when null; traps when it is of another \
         type.").called("ref_cast_nullable"),
];

#[rustfmt::skip] // One instruction a row: rustfmt would give every column a line.
const GC_AGGREGATE: &[Row] = &[
    row("struct.new", fb(0x00), &[Type], "t* -> ref",
        "Allocates a structure whose fields take the values on the stack."),
    row("struct.new_default", fb(0x01), &[Type], "-> ref",
        "Allocates a structure whose fields are zero or null."),
    row("struct.get", fb(0x02), &[Type, Field], "ref -> t",
        "Reads a field of a structure; traps when the reference is null."),
    row("struct.get_s", fb(0x03), &[Type, Field], "ref -> i32",
        "Reads a packed field (i8 or i16) of a structure and sign-extends it; traps when the \
         reference is null."),
    row("struct.get_u", fb(0x04), &[Type, Field], "ref -> i32",
        "Reads a packed field (i8 or i16) of a structure and zero-extends it; traps when the \
         reference is null."),
    row("struct.set", fb(0x05), &[Type, Field], "ref t ->",
        "Writes a mutable field of a structure; traps when the reference is null."),
    row("array.new", fb(0x06), &[Type], "t i32 -> ref",
        "Allocates an array of the given length with every element set to the value."),
    row("array.new_default", fb(0x07), &[Type], "i32 -> ref",
        "Allocates an array of the given length whose elements are zero or null."),
    row("array.new_fixed", fb(0x08), &[Type, Count], "t* -> ref",
        "Allocates an array of a length fixed in the code, with its elements taken from the \
         stack."),
    row("array.new_data", fb(0x09), &[Type, Data], "i32 i32 -> ref",
        "Allocates an array of numbers read from a data segment (start byte, length); traps when \
         out of its bounds."),
    row("array.new_elem", fb(0x0a), &[Type, Elem], "i32 i32 -> ref",
        "Allocates an array of references from an element segment (start, length); traps when out \
         of its bounds."),
    row("array.get", fb(0x0b), &[Type], "ref i32 -> t",
        "Reads an element of an array; traps on a null reference and when the index is out of \
         bounds."),
    row("array.get_s", fb(0x0c), &[Type], "ref i32 -> i32",
        "Reads a packed element (i8 or i16), sign-extended; traps on null and when the index is \
         out of bounds."),
    row("array.get_u", fb(0x0d), &[Type], "ref i32 -> i32",
        "Reads a packed element (i8 or i16), zero-extended; traps on null and when the index is \
         out of bounds."),
    row("array.set", fb(0x0e), &[Type], "ref i32 t ->",
        "Writes an element of a mutable array; traps on null and when the index is out of bounds."),
    row("array.len", fb(0x0f), &[], "arrayref -> i32",
        "Pushes the length of an array; traps when the reference is null."),
    row("array.fill", fb(0x10), &[Type], "ref i32 t i32 ->",
        "Writes one value to a range of elements (start, value, count); traps on null and when \
         out of bounds."),
    row("array.copy", fb(0x11), &[Type, Type], "ref i32 ref i32 i32 ->",
        "Copies elements between arrays (destination, start, source, start, count); traps on null \
         and when out of bounds."),
    row("array.init_data", fb(0x12), &[Type, Data], "ref i32 i32 i32 ->",
        "Fills a range of an array from a data segment (start, source byte, count); traps on null \
         and when out of bounds."),
    row("array.init_elem", fb(0x13), &[Type, Elem], "ref i32 i32 i32 ->",
        "Fills a range of an array from an element segment (start, source, count); traps on null \
         and when out of bounds."),
    row("any.convert_extern", fb(0x1a), &[], "externref -> anyref",
        "Takes a reference of the host as an internal one; null stays null."),
    row("extern.convert_any", fb(0x1b), &[], "anyref -> externref",
        "Takes an internal reference as one of the host; null stays null."),
    row("ref.i31", fb(0x1c), &[], "i32 -> i31ref",
        "Makes a reference that holds the low 31 bits of an i32 itself, without an allocation."),
    row("i31.get_s", fb(0x1d), &[], "i31ref -> i32",
        "Reads the 31-bit number in a reference, sign-extended; traps when it is null."),
    row("i31.get_u", fb(0x1e), &[], "i31ref -> i32",
        "Reads the 31-bit number in a reference, zero-extended; traps when it is null."),
];

#[rustfmt::skip] // One instruction a row: rustfmt would give every column a line.
const CUSTOM_DESCRIPTORS_AGGREGATE: &[Row] = &[
    row("struct.new_desc", fb(0x20), &[Type], "t* ref -> ref",
        "Allocates a structure from field values and a descriptor object; traps when the \
         descriptor is null."),
    row("struct.new_default_desc", fb(0x21), &[Type], "ref -> ref",
        "Allocates a structure of zeros and nulls with a descriptor object; traps when the \
         descriptor is null."),
];

#[rustfmt::skip] // One instruction a row: rustfmt would give every column a line.
const CUSTOM_DESCRIPTORS_REFERENCE: &[Row] = &[
    row("ref.get_desc", fb(0x22), &[Type], "ref -> ref",
        "Pushes the descriptor with which a structure was made; traps when the reference is null."),
    row("ref.cast_desc_eq", fb(0x23), &[Ref], "ref ref -> ref",
        "Passes a reference on when its descriptor is the given one; traps on null and on any \
         other descriptor.").called("ref_cast_desc_eq_non_null"),
    row("ref.cast_desc_eq", fb(0x24), &[Ref], "ref ref -> ref",
        "Passes a reference on when it is null or its descriptor is the given one; traps on any \
         other descriptor.").called("ref_cast_desc_eq_nullable"),
];

#[rustfmt::skip] // One instruction a row: rustfmt would give every column a line.
const CUSTOM_DESCRIPTORS_CONTROL: &[Row] = &[
    row("br_on_cast_desc_eq", fb(0x25), &[CastFlags, Label, Ref, Ref], "t* ref ref -> t* ref",
        "Jumps to a label when the reference has exactly the given descriptor; otherwise goes on \
         with it."),
    row("br_on_cast_desc_eq_fail", fb(0x26), &[CastFlags, Label, Ref, Ref], "t* ref ref -> t* ref",
        "Goes on when the reference has exactly the given descriptor; otherwise jumps to a label \
         with it."),
];
