//! Calls about the process: arguments, environment, clocks, random bytes, the end.
//!
//! Knows no descriptors. Source: WASI preview 1 witx, `args_*`, `environ_*`, `clock_*`,
//! `random_get`, `proc_exit`.

use crate::wasi::calls::{Break, Context};
use crate::wasi::errno::Errno;
use crate::wasi::guest;
use crate::wasi::world::Clock;

/// Random bytes are made in pieces of this size.
const RANDOM_CHUNK_BYTES: usize = 1 << 16;

pub(super) fn args_get(cx: &mut Context<'_>) -> Result<(), Break> {
    let strings = cx.world.args().to_vec();
    store_strings(cx, &strings)
}

pub(super) fn args_sizes_get(cx: &mut Context<'_>) -> Result<(), Break> {
    let (count, size_bytes) = sizes(cx.world.args())?;
    cx.store_u32(0, count)?;
    cx.store_u32(1, size_bytes)
}

pub(super) fn environ_get(cx: &mut Context<'_>) -> Result<(), Break> {
    let strings = cx.world.environ().to_vec();
    store_strings(cx, &strings)
}

pub(super) fn environ_sizes_get(cx: &mut Context<'_>) -> Result<(), Break> {
    let (count, size_bytes) = sizes(cx.world.environ())?;
    cx.store_u32(0, count)?;
    cx.store_u32(1, size_bytes)
}

/// How many strings, and their bytes with a NUL after each.
fn sizes(strings: &[Vec<u8>]) -> Result<(u32, u32), Errno> {
    let count = u32::try_from(strings.len()).map_err(|_| Errno::E2BIG)?;
    let size_bytes: usize = strings.iter().map(|string| string.len() + 1).sum();
    Ok((count, u32::try_from(size_bytes).map_err(|_| Errno::E2BIG)?))
}

/// Stores the pointers to strings at argument 0 and the strings, each with a NUL, at argument 1.
fn store_strings(cx: &mut Context<'_>, strings: &[Vec<u8>]) -> Result<(), Break> {
    let (count, size_bytes) = sizes(strings)?;
    let (mut pointer, mut place) = (cx.addr(0), cx.addr(1));
    guest::check(cx.memory, pointer, u64::from(count) * 4)?;
    guest::check(cx.memory, place, u64::from(size_bytes))?;
    for string in strings {
        // Both ranges were found to be inside a memory of at most 2^32 bytes.
        let target = u32::try_from(place).map_err(|_| Errno::EFAULT)?;
        cx.memory.write(pointer, &target.to_le_bytes())?;
        cx.memory.write(place, string)?;
        place += string.len() as u64;
        cx.memory.write(place, &[0])?;
        place += 1;
        pointer += 4;
    }
    Ok(())
}

pub(super) fn clock_res_get(cx: &mut Context<'_>) -> Result<(), Break> {
    let clock = Clock::from_id(cx.u32(0)).ok_or(Errno::EINVAL)?;
    let resolution = cx.world.clock_resolution(clock);
    cx.store_u64(1, resolution)
}

pub(super) fn clock_time_get(cx: &mut Context<'_>) -> Result<(), Break> {
    let clock = Clock::from_id(cx.u32(0)).ok_or(Errno::EINVAL)?;
    // The precision is a wish that costs us nothing.
    let now = cx.world.clock_now(clock);
    cx.store_u64(2, now)
}

pub(super) fn random_get(cx: &mut Context<'_>) -> Result<(), Break> {
    let (mut place, mut rest_bytes) = (cx.addr(0), cx.u64(1));
    guest::check(cx.memory, place, rest_bytes)?;
    let mut chunk = [0; 256].repeat(RANDOM_CHUNK_BYTES / 256);
    while rest_bytes > 0 {
        let count = usize::try_from(rest_bytes).map_or(chunk.len(), |rest| rest.min(chunk.len()));
        let part = chunk.get_mut(..count).unwrap_or_default();
        cx.world.random(part);
        cx.memory.write(place, part)?;
        place += count as u64;
        rest_bytes -= count as u64;
    }
    Ok(())
}

pub(super) fn proc_exit(cx: &mut Context<'_>) -> Result<(), Break> {
    Err(Break::Exit(cx.u32(0)))
}
