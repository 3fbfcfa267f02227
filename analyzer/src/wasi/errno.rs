//! The error numbers of WASI preview 1, with their names and a few words each.
//!
//! Knows nothing of calls or of the operating system's own numbers. Source: WASI
//! `typenames.witx`, `errno` (the order of that list is the number).

use std::fmt;

/// An error number as the guest sees it; 0 is success.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Errno(pub u16);

macro_rules! errno {
    ($($number:literal $name:ident $words:literal)*) => {
        impl Errno {
            $(#[doc = $words] pub const $name: Errno = Errno($number);)*
        }

        const TABLE: &[(Errno, &str, &str)] = &[$((Errno::$name, stringify!($name), $words)),*];
    };
}

errno! {
    0 ESUCCESS "no error"
    1 E2BIG "argument list too long"
    2 EACCES "permission denied"
    3 EADDRINUSE "address in use"
    4 EADDRNOTAVAIL "address not available"
    5 EAFNOSUPPORT "address family not supported"
    6 EAGAIN "would block"
    7 EALREADY "connection already in progress"
    8 EBADF "bad file descriptor"
    9 EBADMSG "bad message"
    10 EBUSY "device or resource busy"
    11 ECANCELED "operation canceled"
    12 ECHILD "no child processes"
    13 ECONNABORTED "connection aborted"
    14 ECONNREFUSED "connection refused"
    15 ECONNRESET "connection reset"
    16 EDEADLK "resource deadlock would occur"
    17 EDESTADDRREQ "destination address required"
    18 EDOM "argument outside the domain of the function"
    19 EDQUOT "quota exceeded"
    20 EEXIST "file exists"
    21 EFAULT "address outside the memory"
    22 EFBIG "file too large"
    23 EHOSTUNREACH "host is unreachable"
    24 EIDRM "identifier removed"
    25 EILSEQ "illegal byte sequence"
    26 EINPROGRESS "operation in progress"
    27 EINTR "interrupted function"
    28 EINVAL "invalid argument"
    29 EIO "input or output error"
    30 EISCONN "socket is connected"
    31 EISDIR "is a directory"
    32 ELOOP "too many levels of symbolic links"
    33 EMFILE "file descriptor value too large"
    34 EMLINK "too many links"
    35 EMSGSIZE "message too large"
    36 EMULTIHOP "multihop attempted"
    37 ENAMETOOLONG "file name too long"
    38 ENETDOWN "network is down"
    39 ENETRESET "connection aborted by the network"
    40 ENETUNREACH "network unreachable"
    41 ENFILE "too many open files in the system"
    42 ENOBUFS "no buffer space available"
    43 ENODEV "no such device"
    44 ENOENT "no such file or directory"
    45 ENOEXEC "executable file format error"
    46 ENOLCK "no locks available"
    47 ENOLINK "link has been severed"
    48 ENOMEM "not enough memory"
    49 ENOMSG "no message of the desired type"
    50 ENOPROTOOPT "protocol not available"
    51 ENOSPC "no space left on device"
    52 ENOSYS "function not supported"
    53 ENOTCONN "socket is not connected"
    54 ENOTDIR "not a directory"
    55 ENOTEMPTY "directory not empty"
    56 ENOTRECOVERABLE "state not recoverable"
    57 ENOTSOCK "not a socket"
    58 ENOTSUP "operation not supported"
    59 ENOTTY "inappropriate control operation"
    60 ENXIO "no such device or address"
    61 EOVERFLOW "value too large for its type"
    62 EOWNERDEAD "previous owner died"
    63 EPERM "operation not permitted"
    64 EPIPE "broken pipe"
    65 EPROTO "protocol error"
    66 EPROTONOSUPPORT "protocol not supported"
    67 EPROTOTYPE "protocol wrong type for socket"
    68 ERANGE "result too large"
    69 EROFS "read-only file system"
    70 ESPIPE "invalid seek"
    71 ESRCH "no such process"
    72 ESTALE "stale file handle"
    73 ETIMEDOUT "connection timed out"
    74 ETXTBSY "text file busy"
    75 EXDEV "cross-device link"
    76 ENOTCAPABLE "capabilities insufficient"
}

impl Errno {
    /// The name with its `E`; none for a number the standard does not know.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        TABLE.get(usize::from(self.0)).map(|(_, name, _)| *name)
    }

    /// What it means, in words; none for a number the standard does not know.
    #[must_use]
    pub fn words(self) -> Option<&'static str> {
        TABLE.get(usize::from(self.0)).map(|(_, _, words)| *words)
    }
}

/// `8 EBADF (bad file descriptor)`; success is a bare `0`.
impl fmt::Display for Errno {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.0, self.name(), self.words()) {
            (1.., Some(name), Some(words)) => write!(f, "{} {name} ({words})", self.0),
            _ => write!(f, "{}", self.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_positions_of_the_list() {
        assert_eq!(TABLE.len(), 77);
        for (position, (errno, name, _)) in TABLE.iter().enumerate() {
            assert_eq!(usize::from(errno.0), position, "{name}");
        }
    }

    #[test]
    fn reads_as_number_name_and_words() {
        assert_eq!(Errno::ESUCCESS.to_string(), "0");
        assert_eq!(Errno::EBADF.to_string(), "8 EBADF (bad file descriptor)");
        assert_eq!(Errno(999).to_string(), "999");
    }
}
