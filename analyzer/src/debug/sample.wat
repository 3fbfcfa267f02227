;; Factorials: the program that Wasmscope shows when it is given no other.
;;
;; It computes 1! to 5! by recursion, keeps them in a table in memory, writes
;; them as text behind a heading, and prints the whole with one call of WASI.

(module $factorials
  (import "wasi_snapshot_preview1" "fd_write"
    (func $fd_write (param $fd i32) (param $pieces i32) (param $count i32) (param $written i32)
      (result i32)))

  ;; Memory:  0..8    the piece of text to print: its address, its length
  ;;          8..12   how many bytes were printed, says WASI
  ;;         16..36   the table: five numbers of four bytes
  ;;         48..     the text
  (memory (export "memory") 1)
  (data (i32.const 48) "1! to 5! =")

  ;; Where the next character of the text goes: behind the heading.
  (global $end (mut i32) (i32.const 58))

  ;; n! = n * (n - 1)!, and 1! = 1.
  (func $factorial (param $n i32) (result i32)
    local.get $n
    i32.const 2
    i32.lt_u
    if (result i32)
      i32.const 1
    else
      local.get $n
      local.get $n
      i32.const 1
      i32.sub
      call $factorial
      i32.mul
    end)

  ;; Appends one character to the text.
  (func $put (param $char i32)
    global.get $end
    local.get $char
    i32.store8
    global.get $end
    i32.const 1
    i32.add
    global.set $end)

  ;; Appends a number in decimal: first what stands before its last digit.
  (func $put_number (param $n i32)
    local.get $n
    i32.const 10
    i32.ge_u
    if
      local.get $n
      i32.const 10
      i32.div_u
      call $put_number
    end
    local.get $n
    i32.const 10
    i32.rem_u
    i32.const 48 ;; "0"
    i32.add
    call $put)

  (func $main (export "_start")
    (local $n i32)    ;; counts from 1 to 5
    (local $slot i32) ;; address of its place in the table
    i32.const 16
    local.set $slot
    loop $next
      ;; n = n + 1; table[slot] = n!
      local.get $slot
      local.get $n
      i32.const 1
      i32.add
      local.tee $n
      call $factorial
      i32.store

      ;; Append a space and the number.
      i32.const 32 ;; " "
      call $put
      local.get $slot
      i32.load
      call $put_number

      ;; slot = slot + 4; go on while n < 5.
      local.get $slot
      i32.const 4
      i32.add
      local.set $slot
      local.get $n
      i32.const 5
      i32.lt_u
      br_if $next
    end

    ;; Print it: one piece, from 48 up to where the text ends, to stream 1.
    i32.const 10 ;; end of line
    call $put
    i32.const 0
    i32.const 48
    i32.store
    i32.const 4
    global.get $end
    i32.const 48
    i32.sub
    i32.store
    i32.const 1 ;; standard output
    i32.const 0 ;; the pieces begin here
    i32.const 1 ;; there is one
    i32.const 8 ;; the number of bytes printed goes here
    call $fd_write
    drop)
)
