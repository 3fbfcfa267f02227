//! The names of ops: what they say of how an op may be used.
//!
//! An op's name is that of its type, such as `BinaryStep<ops::I32Add, 0, 1>`: the first number
//! tells where the operands are, the last whether the result is written to a slot.

use std::collections::HashMap;

/// The names of ops by number.
#[derive(Default)]
pub struct Names {
    numbers: HashMap<String, u16>,
    ops: Vec<Op>,
}

/// An op.
#[derive(Clone, Debug)]
pub struct Op {
    /// As the list writes it.
    pub name: String,
    /// Whether nothing follows it in a sequence.
    pub last: bool,
    /// Whether it is in no sequence.
    pub alone: bool,
    /// Whether it makes a value.
    pub makes: bool,
    /// The op whose result is written to a slot, too; itself if it does that or makes none.
    pub written: u16,
    /// The op that reads from a slot what this one reads from an accumulator; itself if none.
    pub read: u16,
}

impl Names {
    /// The number of the op that the machine calls so.
    pub fn number(&mut self, type_name: &str) -> u16 {
        self.short(&short(type_name))
    }

    fn short(&mut self, name: &str) -> u16 {
        if let Some(number) = self.numbers.get(name) {
            return *number;
        }
        let number = u16::try_from(self.ops.len()).expect("there are some thousands of ops");
        self.numbers.insert(name.to_owned(), number);
        self.ops.push(Op {
            name: name.to_owned(),
            last: is_last(name),
            // Calls into the exact tier cost more than a jump.
            alone: name == "Leave" || name.starts_with("room::"),
            makes: makes(name),
            written: number,
            read: number,
        });
        let (written, read) = (written(name), read(name));
        let (written, read) = (self.short(&written), self.short(&read));
        let op = &mut self.ops[usize::from(number)];
        (op.written, op.read) = (written, read);
        number
    }

    pub fn op(&self, number: u16) -> &Op {
        &self.ops[usize::from(number)]
    }

    /// The op with everything in slots.
    pub fn in_slots(&self, number: u16) -> u16 {
        self.op(self.op(number).written).read
    }
}

/// A name as the list writes it.
fn short(name: &str) -> String {
    let mut text = String::new();
    for word in name.split_inclusive(['<', '>', ',', ' ']) {
        let path: Vec<&str> = word.split("::").collect();
        // `ops::I32Add`, `vector::LoadStep`, `vector::ops::I8x16Add`.
        let named = ["ops", "vector", "reference", "room"];
        let keep = 1 + path.iter().rev().skip(1).take_while(|it| named.contains(it)).count();
        text.push_str(&path[path.len() - keep..].join("::"));
    }
    text
}

/// Whether an op goes elsewhere: it is the last one of a sequence.
fn is_last(name: &str) -> bool {
    let last = ["Jump", "Switch", "Call", "CallIndirect", "Return"];
    // What stands in `reference` and is no step calls.
    last.contains(&head(name)) || (name.starts_with("reference::") && name.contains("Call"))
}

fn head(name: &str) -> &str {
    name.split('<').next().unwrap_or(name)
}

fn makes(name: &str) -> bool {
    let makers =
        ["BinaryStep", "UnaryStep", "LoadStep", "SelectStep", "GlobalGetStep", "MemorySizeStep"];
    makers.contains(&head(name))
}

fn written(name: &str) -> String {
    match name.strip_suffix("0>") {
        Some(rest) if makes(name) => format!("{rest}1>"),
        _ => name.to_owned(),
    }
}

/// Places: 0 accumulator and slot, 1 slot and accumulator, 2 slots, 3 accumulator and immediate, 4
/// slot and immediate, 5 accumulator twice.
fn read(name: &str) -> String {
    let Some((head, arguments)) = name.split_once('<') else { return name.to_owned() };
    let mut arguments: Vec<&str> = arguments.trim_end_matches('>').split(", ").collect();
    let places = match head {
        "BinaryStep" | "UnaryStep" | "LoadStep" | "StoreStep" | "Compare" | "GlobalSetStep" => 1,
        "JumpIf" | "SelectStep" | "Switch" => 0,
        _ => return name.to_owned(),
    };
    let Some(place) = arguments.get_mut(places) else { return name.to_owned() };
    match *place {
        "0" | "1" | "5" => *place = "2",
        "3" => *place = "4",
        _ => return name.to_owned(),
    }
    // Slots are the same for all types.
    if head == "GlobalSetStep" {
        arguments[0] = "I64";
    }
    format!("{head}<{}>", arguments.join(", "))
}
