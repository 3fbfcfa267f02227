//! `wasmscope run FILE`: executes a program, or one function of it, in the deterministic host.
//!
//! Which function runs and with what is chosen in `invoke`, how far it may go in `bounds`; how an
//! end reads is in `outcome`.

mod bounds;
mod invoke;
mod outcome;
mod places;

use std::ffi::OsString;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::time::Instant;

use analyzer::exec::Machine;
use analyzer::exec::stop::Stop;
use analyzer::module::spell;
use analyzer::wasi::world::FixedRandom;
use analyzer::wasi::{self, Unknown, Wasi, imports};
use analyzer::{binary, module};
use anyhow::{Context as _, Result, anyhow, bail};

use crate::exit;
use crate::input::{self, Features, Input};
use crate::os_world::{Clocks, OsWorld, Random};

/// The options of `run`.
#[derive(Debug, clap::Args)]
#[command(after_help = concat!(
    "Without --invoke the program's `_start` runs. A guest sees no files, an empty environment, \
     and a clock and random bytes that are the same in every run; Ctrl-C ends it.\n\n",
    "Examples:\n",
    "  wasmscope run hello.wasm first second\n",
    "  wasmscope run math.wat --invoke add 2 0x10\n",
    "  wasmscope run math.wat --invoke sqrt -- -1.5"
))]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
pub(crate) struct Args {
    /// The program: .wasm, .wat, or - for standard input
    file: PathBuf,

    /// Call this exported function with ARGS, parsed by its parameter types, and print its
    /// results, one a line
    #[arg(long, value_name = "NAME")]
    invoke: Option<String>,

    /// With --invoke, do not call `_initialize` or `__wasm_call_ctors` first
    #[arg(long, requires = "invoke")]
    no_initialize: bool,

    /// Give the program an environment variable; without a value, the one it has here
    #[arg(long = "env", value_name = "KEY[=VALUE]")]
    environ: Vec<OsString>,

    /// Let clocks be those of this machine
    #[arg(long)]
    host_clock: bool,

    /// Let random bytes come from the operating system
    #[arg(long)]
    host_random: bool,

    /// Seed of the random bytes
    #[arg(long, value_name = "NUMBER", default_value_t = 0, conflicts_with = "host_random")]
    seed: u64,

    /// Answer unknown imports: functions with zeros, memories and tables with their initial size
    #[arg(long)]
    stub: bool,

    #[command(flatten)]
    bounds: bounds::Bounds,

    /// Print operators executed and wall time to standard error
    #[arg(long)]
    time: bool,

    /// Print each host call with its arguments and result to standard error
    #[arg(long)]
    trace_calls: bool,

    #[command(flatten)]
    features: Features,

    /// Arguments of the program, or of the function that is invoked
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "ARGS")]
    args: Vec<OsString>,
}

/// Runs it; the exit code is the program's own, or tells why it has none.
pub(crate) fn run(args: &Args) -> Result<exit::Code> {
    let input = input::read(&args.file)?;
    let module = load(args, &input)?;
    let mut runner = link(args, input, module)?;
    let started = Instant::now();
    let outcome = runner.run_all(args);
    if args.time {
        let steps = runner.machine.time();
        let seconds = started.elapsed().as_secs_f64();
        let rate = steps as f64 / 1e6 / seconds.max(1e-9);
        note(format_args!("{steps} operators in {seconds:.3} s ({rate:.0} million/s)"));
        if args.bounds.counts_fuel() {
            note(format_args!("{} fuel", runner.machine.fuel()));
        }
    }
    // The process ends: the system takes its memory at once, without looking for each part of it.
    std::mem::forget(runner);
    outcome
}

/// Tells the user something on standard error; when that is gone, nobody wants to hear it.
fn note(text: std::fmt::Arguments<'_>) {
    let _ = io::stderr().write_all((shown(&text.to_string()) + "\n").as_bytes());
}

/// Lines for the terminal: names in a module may hold what a terminal would obey.
fn shown(lines: &str) -> String {
    lines.split('\n').map(spell::shown).collect::<Vec<_>>().join("\n")
}

fn load(args: &Args, input: &Input) -> Result<module::Valid> {
    let name = spell::shown(&input.name);
    if binary::kind(&input.bytes) == binary::Kind::Component {
        bail!("`{name}` is a component; `run` executes core modules");
    }
    let features = args.features.flags();
    binary::validate(input::checked(input, features)?, features)
        .map_err(|error| anyhow!("`{name}` is not valid: {}", spell::shown(&error.to_string())))
}

/// A program that is ready to run.
struct Runner {
    input: Input,
    module: module::Valid,
    machine: Machine,
    instance: analyzer::exec::addr::InstanceId,
    wasi: Wasi<OsWorld>,
    bounds: bounds::Bounds,
}

fn link(args: &Args, input: Input, module: module::Valid) -> Result<Runner> {
    let (unanswered, more) = imports::unanswered(&module, TOLD_IMPORTS);
    if args.stub {
        note_stubs(&unanswered, more);
    } else if !unanswered.is_empty() {
        return Err(refuse(&unanswered, more));
    }
    if wasi::lacks_memory_export(&module) {
        note(format_args!(
            "note: the module calls WASI but does not export its memory; memory 0 is used \
             (other hosts may refuse)"
        ));
    }
    let unknown = if args.stub { Unknown::Stub } else { Unknown::Refuse };
    let mut wasi = Wasi::new(world(args), unknown);
    let mut machine = Machine::new(args.bounds.limits());
    let instance =
        machine.instantiate(&module, &mut wasi).context("the module cannot be linked")?;
    Ok(Runner { input, module, machine, instance, wasi, bounds: args.bounds })
}

/// Tells which imports are answered by stand-ins; all in one piece, for they may be many.
fn note_stubs(unanswered: &[imports::Unanswered], more: usize) {
    let mut lines: Vec<String> = unanswered
        .iter()
        .map(|one| {
            let (module, name) = (spell::shown(&one.module), spell::shown(&one.name));
            format!("note: stub for `{module}` `{name}`: {}", one.ty)
        })
        .collect();
    if more > 0 {
        lines.push(format!("note: and stubs for {more} more imports"));
    }
    if !lines.is_empty() {
        note(format_args!("{}", lines.join("\n")));
    }
}

/// Imports that nobody answers of which a message tells.
const TOLD_IMPORTS: usize = 500;

/// The message that lists the imports nobody answers, and counts those that are `more`.
fn refuse(unanswered: &[imports::Unanswered], more: usize) -> anyhow::Error {
    let all = unanswered.len() + more;
    let s = if all == 1 { "" } else { "s" };
    let mut text = format!("nothing here answers {all} import{s} of the module:");
    for one in unanswered {
        let (module, name) = (spell::shown(&one.module), spell::shown(&one.name));
        text.push_str(&format!("\n  `{module}` `{name}`: {}", one.ty));
        if let Some(hint) = &one.hint {
            text.push_str(&format!(" ({hint})"));
        }
    }
    if more > 0 {
        text.push_str(&format!("\n  and {more} more"));
    }
    text.push_str(&format!("\navailable: {}", imports::ANSWERED));
    text.push_str("\nwith --stub, functions answer zeros and the rest is made from its type");
    anyhow!(shown(&text))
}

fn world(args: &Args) -> OsWorld {
    let mut world = OsWorld::new();
    // An invoked function has its arguments on the stack: the program as such has none.
    let rest = if args.invoke.is_some() { &[][..] } else { args.args.as_slice() };
    let name = args.file.file_name().unwrap_or(args.file.as_os_str());
    world.args.push(name.as_encoded_bytes().to_vec());
    world.args.extend(rest.iter().map(|arg| arg.as_encoded_bytes().to_vec()));
    for variable in &args.environ {
        let mut entry = variable.as_encoded_bytes().to_vec();
        if !entry.contains(&b'=') {
            // Not set here: not set there.
            let Some(value) = std::env::var_os(variable) else { continue };
            entry.push(b'=');
            entry.extend_from_slice(value.as_encoded_bytes());
        }
        world.environ.push(entry);
    }
    if args.host_clock {
        world.clocks = Clocks::Host(Instant::now());
    }
    world.random = match args.host_random {
        true => Random::Host,
        false => Random::Fixed(FixedRandom::new(args.seed)),
    };
    world.trace_calls = args.trace_calls;
    world
}

impl Runner {
    /// The start function, then what was asked for.
    fn run_all(&mut self, args: &Args) -> Result<exit::Code> {
        let first = if args.no_initialize { invoke::First::Nothing } else { invoke::First::Ctors };
        let choice = invoke::choose(&self.module, args.invoke.as_deref(), &args.args, first)?;
        // The start function is pending since the module was linked; without one this is a no-op.
        if let Some(code) = self.go()?.code {
            return Ok(code);
        }
        for step in choice.steps {
            let func = match self.machine.export(self.instance, &step.name) {
                Some(analyzer::exec::addr::Extern::Func(func)) => func,
                _ => bail!("`{}` is not an exported function", shown(&step.name)),
            };
            self.machine.call(func, &step.args).map_err(|error| anyhow!("{error}"))?;
            let ended = self.go()?;
            if let Some(code) = ended.code {
                return Ok(code);
            }
            invoke::report(&step, &ended.results)?;
        }
        match choice.nothing_to_run {
            Some(why) => Err(exit::Usage(why).into()),
            None => Ok(exit::Code::Done),
        }
    }

    /// Runs until the pending call has ended.
    fn go(&mut self) -> Result<outcome::Ended> {
        let until = self.bounds.until(self.machine.time(), self.machine.fuel());
        let stop = self.machine.run(&mut self.wasi, &until);
        if let (Stop::Exit(_), Some(why)) = (&stop, self.wasi.stopped()) {
            return Err(exit::Output(why.to_owned()).into());
        }
        outcome::read(stop, &self.input, &self.module)
    }
}
