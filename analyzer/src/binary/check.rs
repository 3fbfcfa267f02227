//! Validation by wasmparser, the bodies of functions by several threads beside each other.
//!
//! The sections are validated in file order, then the bodies: each needs only what the sections
//! say. Threads take runs of bodies in file order, so the first violation is found whatever the
//! threads do: all bodies before it have been taken by somebody, who goes on to their end.
//! Source: core specification, "Validation".

use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;

use wasmparser::{
    FuncToValidate, FuncValidatorAllocations, FunctionBody, Parser, ValidPayload, Validator,
    ValidatorResources, WasmFeatures,
};

type Body<'a> = (FuncToValidate<ValidatorResources>, FunctionBody<'a>);

/// Bodies that a thread takes at a time.
const RUN: usize = 32;

/// Bytes of bodies for which a thread is worth its start.
const WORTH: usize = 256 << 10;

/// Threads at most; past it the sections, which one thread validates, take most of the time.
const MOST: usize = 16;

/// Validates a module or component, and does something else meanwhile, whose result it answers.
///
/// # Errors
/// The first violation: in the sections, else in the bodies, each in file order.
pub(crate) fn beside<T>(
    bytes: &[u8],
    features: WasmFeatures,
    other: impl FnOnce() -> T,
) -> Result<T, wasmparser::Error> {
    let mut validator = Validator::new_with_features(features);
    let bodies = sections(&mut validator, bytes, features)?;
    let size: usize = bodies.iter().map(|(_, body)| body.as_bytes().len()).sum();
    let helpers = thread::available_parallelism().map_or(1, NonZero::get).min(MOST) - 1;
    let work = Work::of(bodies);
    let done = thread::scope(|scope| {
        for _ in 0..helpers.min(size / WORTH) {
            // Where the system refuses a thread, those that there are do its part.
            if thread::Builder::new().spawn_scoped(scope, || work.run()).is_err() {
                break;
            }
        }
        let done = other();
        work.run();
        done
    });
    work.verdict().map(|()| done)
}

/// Validates everything but the bodies; answers these.
fn sections<'a>(
    validator: &mut Validator,
    bytes: &'a [u8],
    features: WasmFeatures,
) -> Result<Vec<Body<'a>>, wasmparser::Error> {
    let mut parser = Parser::new(0);
    parser.set_features(features);
    let mut bodies = Vec::new();
    for payload in parser.parse_all(bytes) {
        if let ValidPayload::Func(func, body) = validator.payload(&payload?)? {
            bodies.push((func, body));
        }
    }
    Ok(bodies)
}

/// The bodies of a module, and how far they are validated.
struct Work<'a> {
    /// Each run is taken once.
    runs: Vec<Mutex<Vec<Body<'a>>>>,
    /// The first run that nobody took.
    next: AtomicUsize,
    /// The first run that is known to hold a violation, with that; runs behind it need not be done.
    failed: Mutex<Option<(usize, wasmparser::Error)>>,
}

impl<'a> Work<'a> {
    fn of(bodies: Vec<Body<'a>>) -> Work<'a> {
        let mut bodies = bodies.into_iter().peekable();
        let mut runs = Vec::new();
        while bodies.peek().is_some() {
            runs.push(Mutex::new(bodies.by_ref().take(RUN).collect()));
        }
        Work { runs, next: AtomicUsize::new(0), failed: Mutex::new(None) }
    }

    /// Validates runs until none is left that matters.
    fn run(&self) {
        let mut scratch = FuncValidatorAllocations::default();
        loop {
            let at = self.next.fetch_add(1, Ordering::Relaxed);
            let Some(run) = self.runs.get(at) else { return };
            for (func, body) in std::mem::take(&mut *held(run)) {
                let mut validator = func.into_validator(scratch);
                if let Err(error) = validator.validate(&body) {
                    return self.fail(at, error);
                }
                scratch = validator.into_allocations();
            }
        }
    }

    fn fail(&self, at: usize, error: wasmparser::Error) {
        self.next.fetch_max(self.runs.len(), Ordering::Relaxed);
        let mut failed = held(&self.failed);
        if failed.as_ref().is_none_or(|(first, _)| at < *first) {
            *failed = Some((at, error));
        }
    }

    fn verdict(self) -> Result<(), wasmparser::Error> {
        let failed = self.failed.into_inner().unwrap_or_else(PoisonError::into_inner);
        failed.map_or(Ok(()), |(_, error)| Err(error))
    }
}

/// What a lock guards; a panic elsewhere does not make it worse.
fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::features::default_features;

    /// A module with functions of one body, some of them with another.
    fn module(funcs: usize, bad: &[usize]) -> Vec<u8> {
        let body = |at| match bad.contains(&at) {
            true => format!("(func (result i32) i64.const {at})"),
            false => {
                "(func (result i32) ".to_owned() + &"i32.const 1 drop ".repeat(300) + "i32.const 2)"
            }
        };
        let text = format!("(module {})", (0..funcs).map(body).collect::<String>());
        wat_bytes(&text)
    }

    fn wat_bytes(text: &str) -> Vec<u8> {
        let buffer = wast::parser::ParseBuffer::new(text).unwrap();
        wast::parser::parse::<wast::Wat<'_>>(&buffer).unwrap().encode().unwrap()
    }

    fn verdict(bytes: &[u8]) -> Result<u32, (u64, String)> {
        beside(bytes, default_features(), || 7)
            .map_err(|error| (error.offset(), error.message().to_owned()))
    }

    #[test]
    fn many_bodies_are_validated_and_the_other_thing_is_done() {
        assert_eq!(verdict(&module(3000, &[])), Ok(7));
    }

    #[test]
    fn the_first_bad_body_is_named_however_many_there_are() {
        for bad in [vec![0], vec![2999], vec![40, 41, 900, 2000], (1500..3000).collect()] {
            let bytes = module(3000, &bad);
            let one = Validator::new_with_features(default_features()).validate_all(&bytes);
            let expected = one.err().unwrap();
            for _ in 0..20 {
                let found = verdict(&bytes).unwrap_err();
                assert_eq!(found, (expected.offset(), expected.message().to_owned()));
            }
        }
    }

    #[test]
    fn a_bad_section_behind_the_code_comes_before_a_bad_body() {
        let mut bytes = module(3000, &[1000]);
        // A data section that ends early.
        bytes.extend([11, 2, 1, 0]);
        let one = Validator::new_with_features(default_features()).validate_all(&bytes);
        assert_eq!(verdict(&bytes).unwrap_err().0, one.err().unwrap().offset());
    }
}
