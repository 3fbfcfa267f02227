;; Ten million allocations with about one megabyte alive: each new pair replaces an old one in a
;; ring, and knows the one before it. All garbage is cyclic.
(module
  (type $pair (struct (field $value i32) (field $other (mut (ref null $pair)))))
  (type $ring (array (mut (ref null $pair))))
  (global $size i32 (i32.const 16384))
  (func (export "_start") (local $ring (ref $ring)) (local $at i32) (local $new (ref $pair))
    (local.set $ring (array.new_default $ring (global.get $size)))
    (loop $again
      (local.set $new (struct.new $pair (local.get $at) (ref.null $pair)))
      ;; A pair that refers to itself, through another one, is garbage at once.
      (struct.set $pair $other (local.get $new) (struct.new $pair (i32.const -1) (local.get $new)))
      (array.set $ring (local.get $ring)
        (i32.rem_u (local.get $at) (global.get $size))
        (local.get $new))
      (local.set $at (i32.add (local.get $at) (i32.const 1)))
      (br_if $again (i32.lt_u (local.get $at) (i32.const 5000000))))
    ;; The ring holds the last pairs, in order.
    (if (i32.ne
          (struct.get $pair $value (array.get $ring (local.get $ring) (i32.const 0)))
          (i32.sub (i32.const 5000000)
            (i32.rem_u (i32.const 5000000) (global.get $size))))
      (then (unreachable))))
)
