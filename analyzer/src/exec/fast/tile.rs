//! Which neighbouring ops share a handler: fewest jumps over each straight run.
//!
//! A sequence of the list also stands for ops that differ from its own in where values are: one
//! whose result stays in an accumulator may write it to a slot as well, and one that reads an
//! accumulator may read a slot that has the same value, if whoever made it writes it there. So one
//! list serves more programs. Each of these costs a little, so what fits exactly comes first.
//! By dynamic programming from the end, with one bit between two tiles: whether the op before has
//! to write its result. Knows nothing of what ops do.

use crate::exec::fast::handlers::Handler;
use crate::exec::fast::handlers::sequences::{self, MOST, Sequence};
use crate::exec::fast::ir::Row;

/// How an op differs from what the translator made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Form {
    /// Its result is written to its home.
    pub(super) writes: bool,
    /// What it reads from an accumulator it reads from a slot.
    pub(super) reads: bool,
}

/// What is known of the ops of a function.
pub(super) trait Ops {
    /// As the translator made them.
    fn rows(&self) -> &[Row];
    /// An op in another form, if it can have that.
    fn row(&self, at: usize, form: Form) -> Option<Row>;
    /// Whose result the op reads from an accumulator, if that is in no slot.
    fn maker(&self, at: usize) -> Option<usize>;
}

/// How an op is encoded.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tile {
    /// The handler for it and those behind it; none inside a sequence.
    pub(super) handler: Option<Handler>,
    pub(super) form: Form,
}

/// What a jump costs; and what a result costs that is written, and an operand that is read.
const JUMP: u32 = 10;
const WRITE: u32 = 1;
const READ: u32 = 6;

/// The best way to go on at an op.
#[derive(Clone, Copy, Debug)]
struct Choice {
    cost: u32,
    len: usize,
    whole: Row,
    forms: [Form; MOST],
    /// Whether the op behind wants the last of these to write its result.
    asked: bool,
    /// Whether the op before has to write its own.
    asks: bool,
}

/// Tells how each op is encoded. `starts` tells where branches come in, `tracked` whether memories
/// are.
pub(super) fn tile(ops: &impl Ops, starts: &[bool], tracked: bool) -> Vec<Tile> {
    let rows = ops.rows();
    // The best without asking anything of the op before, and the best.
    let mut choices: Vec<[Choice; 2]> = Vec::with_capacity(rows.len());
    // From the last op to the first.
    for at in (0..rows.len()).rev() {
        let behind = |len: usize| choices.get(rows.len().checked_sub(at + len + 1)?);
        let mut best = alone(ops, at, behind(1));
        let mut in_slots = [None; MOST];
        for len in 1..=MOST.min(rows.len() - at) {
            if len > 1 && starts.get(at + len - 1) == Some(&true) {
                break;
            }
            in_slots[len - 1] = Some(rows[at + len - 1].in_slots);
            for sequence in sequences::find(in_slots) {
                if let Some(choice) = fitted(ops, at, len, sequence, behind(len)) {
                    let [quiet, any] = &mut best;
                    if choice.cost < any.cost {
                        *any = choice;
                    }
                    if !choice.asks && choice.cost < quiet.cost {
                        *quiet = choice;
                    }
                }
            }
        }
        choices.push(best);
    }
    lay_out(&choices, tracked)
}

/// An op with a handler of its own.
fn alone(ops: &impl Ops, at: usize, behind: Option<&[Choice; 2]>) -> [Choice; 2] {
    let plain = Choice {
        cost: JUMP,
        len: 1,
        whole: ops.rows()[at],
        forms: [Form::default(); MOST],
        asked: false,
        asks: false,
    };
    let Some([quiet, any]) = behind else { return [plain; 2] };
    let plain = Choice { cost: JUMP + quiet.cost, ..plain };
    let cost = JUMP + WRITE + any.cost;
    if !any.asks || cost >= plain.cost {
        return [plain; 2];
    }
    let writes = Form { writes: true, reads: false };
    let Some(whole) = ops.row(at, writes) else { return [plain; 2] };
    [Choice { cost, whole, forms: [writes; MOST], asked: true, ..plain }; 2]
}

/// A sequence for ops that it can stand for.
fn fitted(
    ops: &impl Ops,
    at: usize,
    len: usize,
    sequence: &Sequence,
    behind: Option<&[Choice; 2]>,
) -> Option<Choice> {
    let mut forms = [Form::default(); MOST];
    let (mut cost, mut asks) = (JUMP, false);
    for (part, wanted) in sequence.parts().enumerate() {
        let form = fits(ops, at + part, wanted)?;
        forms[part] = form;
        cost += WRITE * u32::from(form.writes) + READ * u32::from(form.reads);
        let maker = ops.maker(at + part).filter(|_| form.reads);
        match maker {
            None => {}
            Some(maker) if maker >= at => {
                forms.get(maker - at).filter(|form| form.writes)?;
            }
            Some(maker) if maker + 1 == at => asks = true,
            Some(_) => return None,
        }
    }
    let last = forms.get(len - 1)?;
    let (rest, asked) = match behind {
        None => (0, false),
        Some([_, any]) if any.asks && last.writes => (any.cost, true),
        Some([quiet, _]) => (quiet.cost, false),
    };
    Some(Choice { cost: cost + rest, len, whole: sequence.whole, forms, asked, asks })
}

/// The form in which an op has a handler.
fn fits(ops: &impl Ops, at: usize, wanted: Handler) -> Option<Form> {
    let is = |row: Row| std::ptr::fn_addr_eq(row.handler, wanted);
    if is(*ops.rows().get(at)?) {
        return Some(Form::default());
    }
    let forms = [(true, false), (false, true), (true, true)];
    let mut forms = forms.map(|(writes, reads)| Form { writes, reads }).into_iter();
    forms.find(|form| ops.row(at, *form).is_some_and(is))
}

/// Follows the choices from the first op on.
fn lay_out(choices: &[[Choice; 2]], tracked: bool) -> Vec<Tile> {
    let mut tiles = Vec::with_capacity(choices.len());
    let mut asked = false;
    while let Some(choice) = choices.iter().rev().nth(tiles.len()) {
        let choice = choice[usize::from(asked)];
        asked = choice.asked;
        let whole = choice.whole;
        let handler = if tracked { whole.tracked } else { whole.handler };
        for (part, form) in choice.forms.into_iter().take(choice.len).enumerate() {
            tiles.push(Tile { handler: (part == 0).then_some(handler), form });
        }
    }
    tiles
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exec::code::Op;
    use crate::exec::fast::handlers::numeric::{Dest, binary};
    use crate::exec::fast::ir::Operands;

    /// Additions of a constant: to a slot or to what the one before has made, and where to.
    struct Sums(Vec<Row>, Vec<(Operands, Dest)>);

    impl Sums {
        fn new(ops: &[(Operands, Dest)]) -> Sums {
            Sums(ops.iter().map(|(from, to)| sum(*from, *to)).collect(), ops.to_vec())
        }
    }

    fn sum(from: Operands, to: Dest) -> Row {
        binary(Op::I32Add, from, to).unwrap()
    }

    impl Ops for Sums {
        fn rows(&self) -> &[Row] {
            &self.0
        }

        fn row(&self, at: usize, form: Form) -> Option<Row> {
            let (mut from, mut to) = self.1[at];
            if form.writes {
                to = (to == Dest::Here).then_some(Dest::Slot)?;
            }
            if form.reads {
                from = (from == Operands::Ri).then_some(Operands::Si)?;
            }
            Some(sum(from, to))
        }

        fn maker(&self, at: usize) -> Option<usize> {
            (self.1[at].0 == Operands::Ri && self.1[at - 1].1 == Dest::Here).then(|| at - 1)
        }
    }

    /// How many ops each handler is for, and what they do else than they were made for.
    fn tiled(ops: &[(Operands, Dest)], starts: &[bool]) -> (Vec<usize>, String) {
        let tiles = tile(&Sums::new(ops), starts, false);
        let mut lens = Vec::new();
        for tile in &tiles {
            match (tile.handler, lens.last_mut()) {
                (None, Some(len)) => *len += 1,
                _ => lens.push(1),
            }
        }
        let letter = |form: Form| match (form.writes, form.reads) {
            (false, false) => '.',
            (true, false) => 'w',
            (false, true) => 'r',
            (true, true) => 'b',
        };
        (lens, tiles.iter().map(|tile| letter(tile.form)).collect())
    }

    #[test]
    fn a_sequence_stands_for_ops_whose_values_are_elsewhere() {
        use Dest::{Here, Slot};
        use Operands::{Ri, Si};
        // Two sums from slots to slots: no list is without this.
        let pair = [(Si, Slot), (Si, Slot)];
        let told = |tiles: &[usize], forms: &str| (tiles.to_vec(), forms.to_owned());
        assert_eq!(tiled(&pair, &[false; 3]), told(&[2], ".."));
        assert_eq!(tiled(&pair, &[false, true, false]), told(&[1, 1], ".."));
        // Only here the list may have something that fits better.
        let (tiles, forms) = tiled(&[(Si, Here), (Si, Slot)], &[false; 3]);
        assert!(tiles == [2] && (forms == "w." || forms == ".."));
        let (tiles, forms) = tiled(&[(Si, Here), (Ri, Slot)], &[false; 3]);
        assert!(tiles == [2] && ["..", "w.", "wr"].contains(&&*forms));
        // A value that a sequence reads from a slot has to be written by the op before.
        let (tiles, forms) =
            tiled(&[(Si, Here), (Ri, Slot), (Si, Slot)], &[false, true, false, false]);
        assert!(tiles == [1, 2] && (forms == "wr." || forms == "..."), "{tiles:?} {forms}");
    }
}
