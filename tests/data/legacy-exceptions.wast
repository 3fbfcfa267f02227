;; Legacy exceptions: try, catch, catch_all, delegate, rethrow; alone, nested, and together with
;; try_table. The official suite has no tests of them any more.

(module $tags
  (tag $e0 (export "e0"))
  (tag $ei (export "ei") (param i32))
  (tag $pair (export "pair") (param i32 i64))
  (func (export "throw-ei") (param i32) (throw $ei (local.get 0))))
(register "tags")

;; What a try catches, and what it leaves on the stack.
(module
  (tag $e0 (import "tags" "e0"))
  (tag $ei (import "tags" "ei") (param i32))
  (tag $pair (import "tags" "pair") (param i32 i64))
  (tag $wide (param v128 f32))
  (import "tags" "throw-ei" (func $throw-ei (param i32)))

  (func (export "empty-catch") (result i32)
    try catch $e0 end
    (i32.const 1))

  (func (export "no-clause") (param i32) (result i32)
    try (result i32)
        try (result i32)
          (if (local.get 0) (then (throw $ei (i32.const 5)))) (i32.const 1) end
    catch $ei
    end)

  (func (export "falls-through") (param i32) (result i32)
    try (result i32)
      (if (local.get 0) (then (throw $e0))) (i32.const 23)
    catch $e0 (i32.const 42)
    end)

  (func (export "argument") (param i32) (result i32)
    try (result i32)
      (throw $ei (local.get 0))
    catch $ei (i32.add (i32.const 1))
    end)

  (func (export "from-a-call") (param i32) (result i32)
    try (result i32)
      (call $throw-ei (local.get 0)) (i32.const 0)
    catch $ei
    end)

  (func (export "several-arguments") (result i64)
    (local i64)
    (i64.const 1000)
    try (result i64)
      (i32.const 7) (i64.const 30) (throw $pair)
    catch $pair (local.set 0) (i64.extend_i32_u) (i64.add (local.get 0))
    end
    (i64.add))

  (func (export "wide-arguments") (result i32 f32)
    (local $f f32)
    try (result v128)
      (throw $wide (v128.const i32x4 1 2 3 4) (f32.const 0.5))
    catch $wide (local.set $f)
    end
    (i32x4.extract_lane 2)
    (local.get $f))

  (func (export "operands-below-stay") (result i32)
    (i32.const 100)
    try (param i32) (result i32)
      (drop) (throw $ei (i32.const 3))
    catch $ei (i32.mul (i32.const 2))
    catch_all (i32.const -1)
    end
    (i32.const 10)
    (i32.add))

  (func (export "below-the-block") (result i32)
    (i32.const 100)
    (i32.const 20)
    try (param i32) (result i32)
      (i32.const 4) (drop) (drop) (throw $ei (i32.const 3))
    catch $ei
    end
    (i32.add))

  (func (export "which-arm") (param i32) (result i32)
    try (result i32)
        (block (block (block (br_table 0 1 2 (local.get 0)))
          (throw $e0))
          (throw $ei (i32.const 10)))
        (throw $pair (i32.const 1) (i64.const 2))
    catch $e0 (i32.const 1)
    catch $ei (i32.const 1) (i32.add)
    catch_all (i32.const 3)
    end)

  (func (export "first-arm-wins") (result i32)
    try (result i32)
      (throw $ei (i32.const 5))
    catch $ei
    catch $ei (drop) (i32.const 6)
    catch_all (i32.const 7)
    end)

  (func (export "catch-all") (param i32) (result i32)
    try (result i32)
      (if (local.get 0) (then (throw $ei (i32.const 1))) (else (throw $e0))) (i32.const 0)
    catch_all (i32.const 9)
    end)

  (func (export "several-results") (result i32 i64 i32)
    try (result i32 i64 i32)
      (throw $pair (i32.const 1) (i64.const 2))
    catch $pair (i32.const 3)
    end)

  (func (export "locals-stay") (result i32)
    (local $i i32)
    (local.set $i (i32.const 1))
    try
      (local.set $i (i32.const 2)) (throw $e0)
    catch $e0
    end
    (local.get $i))
)
(assert_return (invoke "empty-catch") (i32.const 1))
(assert_return (invoke "no-clause" (i32.const 0)) (i32.const 1))
(assert_return (invoke "no-clause" (i32.const 1)) (i32.const 5))
(assert_return (invoke "falls-through" (i32.const 0)) (i32.const 23))
(assert_return (invoke "falls-through" (i32.const 1)) (i32.const 42))
(assert_return (invoke "argument" (i32.const 4)) (i32.const 5))
(assert_return (invoke "from-a-call" (i32.const 8)) (i32.const 8))
(assert_return (invoke "several-arguments") (i64.const 1037))
(assert_return (invoke "wide-arguments") (i32.const 3) (f32.const 0.5))
(assert_return (invoke "operands-below-stay") (i32.const 16))
(assert_return (invoke "below-the-block") (i32.const 103))
(assert_return (invoke "which-arm" (i32.const 0)) (i32.const 1))
(assert_return (invoke "which-arm" (i32.const 1)) (i32.const 11))
(assert_return (invoke "which-arm" (i32.const 2)) (i32.const 3))
(assert_return (invoke "first-arm-wins") (i32.const 5))
(assert_return (invoke "catch-all" (i32.const 0)) (i32.const 9))
(assert_return (invoke "catch-all" (i32.const 1)) (i32.const 9))
(assert_return (invoke "several-results") (i32.const 1) (i64.const 2) (i32.const 3))
(assert_return (invoke "locals-stay") (i32.const 2))

;; Traps are no exceptions.
(module
  (tag $e0)
  (func $deep (call $deep))
  (func (export "unreachable") try (unreachable) catch_all end)
  (func (export "division") (result i32)
    try (result i32)
      (i32.div_u (i32.const 1) (i32.const 0))
    catch_all (i32.const 2)
    end)
  (func (export "exhaustion") try (call $deep) catch_all end)
)
(assert_trap (invoke "unreachable") "unreachable")
(assert_trap (invoke "division") "integer divide by zero")
(assert_exhaustion (invoke "exhaustion") "call stack exhausted")

;; Branches into, out of and within tries and their arms.
(module
  (tag $e0)
  (tag $ei (param i32))

  (func (export "break-do") (result i32)
    (block $out (result i32)
      try (br $out (i32.const 1)) catch_all end
      (i32.const 2)))

  (func (export "break-to-the-try") (result i32)
    try $t (result i32)
      (i32.const 50) (br $t (i32.const 1))
    catch_all (i32.const 3)
    end)

  (func (export "break-arm-to-its-try") (result i32)
    (i32.const 40)
    try $t (result i32)
      (throw $ei (i32.const 1))
    catch $ei (i32.const 9) (br $t (i32.const 2))
    catch_all (i32.const 3)
    end
    (i32.add))

  (func (export "break-out-of-an-arm") (result i32)
    (i32.const 40)
    (block $out (result i32)
      try (result i32)
        (throw $ei (i32.const 1))
      catch $ei (i32.const 4) (i32.add) (br $out)
      end
      (i32.const 1000) (i32.add))
    (i32.add))

  (func (export "block-in-an-arm") (param i32) (result i32)
    try (result i32)
      (throw $ei (local.get 0))
    catch $ei
        (block (param i32) (result i32)
          (i32.const 1) (i32.add)
          (br_if 0 (local.get 0))
          (i32.const 10) (i32.add)) end)

  (func (export "loop-over-throws") (param $n i32) (result i32)
    (local $sum i32)
    (loop $again
      try
        (throw $ei (local.get $n))
      catch $ei
          (local.set $sum (i32.add (local.get $sum)))
          (local.set $n (i32.sub (local.get $n) (i32.const 1)))
          (br_if $again (local.get $n)) end)
    (local.get $sum))

  (func (export "return-from-an-arm") (result i32)
    (i32.const 5)
    try
      (throw $e0)
    catch $e0 (return (i32.const 6))
    end
    (drop)
    (i32.const 7))

  (func (export "results-of-an-arm-move-down") (result i32 i32 i32)
    (i32.const 1)
    try (result i32 i32)
      (throw $ei (i32.const 2))
    catch $ei (i32.const 3)
    catch_all (i32.const 4) (i32.const 5)
    end)

  (func (export "second-arm-after-a-first-with-results") (param i32) (result i32 i32)
    try (result i32)
      (if (local.get 0) (then (throw $e0))) (throw $ei (i32.const 2))
    catch $ei
    catch $e0 (i32.const 8)
    end
    (i32.const 9))
)
(assert_return (invoke "break-do") (i32.const 1))
(assert_return (invoke "break-to-the-try") (i32.const 1))
(assert_return (invoke "break-arm-to-its-try") (i32.const 42))
(assert_return (invoke "break-out-of-an-arm") (i32.const 45))
(assert_return (invoke "block-in-an-arm" (i32.const 0)) (i32.const 11))
(assert_return (invoke "block-in-an-arm" (i32.const 5)) (i32.const 6))
(assert_return (invoke "loop-over-throws" (i32.const 100)) (i32.const 5050))
(assert_return (invoke "return-from-an-arm") (i32.const 6))
(assert_return (invoke "results-of-an-arm-move-down") (i32.const 1) (i32.const 2) (i32.const 3))
(assert_return (invoke "second-arm-after-a-first-with-results" (i32.const 0))
  (i32.const 2) (i32.const 9))
(assert_return (invoke "second-arm-after-a-first-with-results" (i32.const 1))
  (i32.const 8) (i32.const 9))

;; What is thrown in an arm is not caught by the arms of the same try.
(module
  (tag $e0)
  (tag $e1)
  (tag $ei (param i32))

  (func (export "throw-in-an-arm") (result i32)
    try (result i32)
        try (result i32)
          (throw $e0)
        catch $e0 (throw $e1)
        catch $e1 (i32.const 1)
        catch_all (i32.const 2)
        end
    catch $e1 (i32.const 3)
    catch_all (i32.const 4)
    end)

  (func $thrower (throw $e1))
  (func (export "call-in-an-arm") (result i32)
    try (result i32)
        try (result i32)
          (throw $e0)
        catch $e0 (call $thrower) (i32.const 0)
        catch_all (i32.const 2)
        end
    catch $e1 (i32.const 3)
    end)

  (func (export "try-in-an-arm") (result i32)
    try (result i32)
      (throw $ei (i32.const 1))
    catch $ei
        try (param i32) (result i32)
          (throw $ei)
        catch $ei (i32.const 10) (i32.add) end end)

  (func (export "uncaught-in-an-arm")
    try (throw $e0) catch_all (throw $e1) end)
)
(assert_return (invoke "throw-in-an-arm") (i32.const 3))
(assert_return (invoke "call-in-an-arm") (i32.const 3))
(assert_return (invoke "try-in-an-arm") (i32.const 11))
(assert_exception (invoke "uncaught-in-an-arm"))

;; rethrow: its number counts labels, and names the arm whose exception is meant.
(module
  (tag $e0)
  (tag $ei (param i32))
  (tag $ej (param i32))

  (func (export "out") try (throw $e0) catch_all (rethrow 0) end)

  (func (export "to-the-try-around") (result i32)
    try (result i32)
        try (result i32)
          (throw $ei (i32.const 7))
        catch $ei (rethrow 0)
        end
    catch $ei
    end)

  (func (export "catch-all-keeps-the-arguments") (result i32)
    try (result i32)
        try (result i32)
          (throw $ei (i32.const 8))
        catch_all (rethrow 0)
        end
    catch $ei
    end)

  (func (export "through-blocks") (param i32) (result i32)
    try (result i32)
        try (result i32)
          (throw $ei (i32.const 9))
        catch $ei
            (block (param i32) (result i32)
              (loop (param i32) (result i32)
                (if (local.get 0) (then (rethrow 3)))
                (i32.const 1) (i32.add))) end
    catch $ei (i32.const 100) (i32.add)
    end)

  ;; The inner arm throws what the outer one has caught, or what it has itself.
  (func (export "which") (param i32) (result i32)
    try (result i32)
        try $outer (result i32)
          (throw $ei (i32.const 1))
        catch $ei
            (drop)
            try $inner (result i32)
              (throw $ej (i32.const 2))
            catch $ej
                (drop)
                (if (local.get 0) (then (rethrow $outer)) (else (rethrow $inner)))
                (i32.const 0) end end
    catch $ei (i32.const 10) (i32.add)
    catch $ej (i32.const 20) (i32.add)
    end)

  ;; In the guarded part of a try inside of an arm.
  (func (export "guarded-inside") (result i32)
    try $outer (result i32)
      (throw $ei (i32.const 5))
    catch $ei
        (drop)
        try (result i32)
          (rethrow $outer)
        catch $ei (i32.const 1) (i32.add) end end)

  (func (export "twice") (result i32)
    (local $n i32)
    try (result i32)
        try (result i32)
            try (result i32)
              (throw $ei (i32.const 3))
            catch_all (local.set $n (i32.add (local.get $n) (i32.const 10))) (rethrow 0)
            end
        catch_all (local.set $n (i32.add (local.get $n) (i32.const 10))) (rethrow 0)
        end
    catch $ei (i32.add (local.get $n))
    end)

  (func $again (param i32) (result i32)
    try (result i32)
        (if (i32.eqz (local.get 0)) (then (throw $ei (i32.const 0))))
        (call $again (i32.sub (local.get 0) (i32.const 1)))
    catch_all (rethrow 0)
    end)
  (func (export "through-frames") (param i32) (result i32)
    try (result i32)
      (call $again (local.get 0))
    catch $ei (i32.const 77) (i32.add)
    end)
)
(assert_exception (invoke "out"))
(assert_return (invoke "to-the-try-around") (i32.const 7))
(assert_return (invoke "catch-all-keeps-the-arguments") (i32.const 8))
(assert_return (invoke "through-blocks" (i32.const 0)) (i32.const 10))
(assert_return (invoke "through-blocks" (i32.const 1)) (i32.const 109))
(assert_return (invoke "which" (i32.const 1)) (i32.const 11))
(assert_return (invoke "which" (i32.const 0)) (i32.const 22))
(assert_return (invoke "guarded-inside") (i32.const 6))
(assert_return (invoke "twice") (i32.const 23))
(assert_return (invoke "through-frames" (i32.const 500)) (i32.const 77))

;; delegate: its number counts the labels outside of its try.
(module
  (tag $e0)
  (tag $e1)
  (tag $ei (param i32))

  (func (export "no-exception") (result i32)
    try $t (result i32)
      try (result i32) (i32.const 1) delegate $t
    catch_all (i32.const 2)
    end)

  (func (export "to-the-next") (result i32)
    try $t (result i32)
      try (result i32) (throw $ei (i32.const 3)) delegate $t
    catch $ei
    end)

  (func (export "over-one") (result i32)
    try $outer (result i32)
        try (result i32)
          try (result i32) (throw $ei (i32.const 4)) delegate $outer
        catch_all (i32.const 0)
        end
    catch $ei
    end)

  ;; Anything else thrown there is still caught by the one in the middle.
  (func (export "over-one-and-not") (param i32) (result i32)
    try $outer (result i32)
        try (result i32)
            (if (local.get 0) (then (throw $ei (i32.const 1))))
            try (result i32) (throw $ei (i32.const 4)) delegate $outer
        catch $ei (i32.const 100) (i32.add)
        end
    catch $ei (i32.const 200) (i32.add)
    end)

  ;; A label that is no try: as if thrown there, so the next one around it is asked.
  (func (export "to-a-block") (result i32)
    try (result i32)
        (block $b (result i32)
          try (result i32)
            try (result i32) (throw $ei (i32.const 5)) delegate $b
          catch_all (i32.const 0)
          end)
    catch $ei (i32.const 1) (i32.add)
    end)

  (func (export "to-a-loop-inside") (result i32)
    try (result i32)
        (loop $l (result i32)
          try (result i32) (throw $ei (i32.const 6)) delegate $l)
    catch $ei (i32.const 1) (i32.add)
    end)

  ;; The function itself: to the caller.
  (func $to-the-caller
    try
      try (throw $e0) delegate 1
    catch_all
    end)
  (func (export "to-the-caller") (result i32)
    try (result i32)
      (call $to-the-caller) (i32.const 0)
    catch $e0 (i32.const 1)
    end)
  (func (export "out")
    try
      try (throw $e0) delegate 1
    catch_all
    end)

  (func (export "chain") (result i32)
    try $a (result i32)
        try $b (result i32)
            try $c (result i32)
              try (result i32) (throw $ei (i32.const 8)) delegate $c
            delegate $a
        catch_all (i32.const 0)
        end
    catch $ei
    end)

  ;; A try in one of whose arms the delegate stands does not guard it.
  (func (export "from-an-arm") (result i32)
    try (result i32)
        try $t (result i32)
          (throw $e0)
        catch $e0
            try (result i32) (throw $e1) delegate $t
        catch $e1 (i32.const 0)
        end
    catch $e1 (i32.const 9)
    end)

  (func $thrower (param i32) (throw $ei (local.get 0)))
  (func (export "a-call") (result i32)
    try $t (result i32)
        try (result i32)
          try (call $thrower (i32.const 12)) delegate $t (i32.const 1)
        catch_all (i32.const 2)
        end
    catch $ei
    end)

  (func (export "rethrow-inside") (result i32)
    try $outer (result i32)
        try $middle (result i32)
            try (result i32)
                try (result i32)
                  (throw $ei (i32.const 13))
                catch $ei (rethrow 0)
                end
            delegate $outer
        catch_all (i32.const 0)
        end
    catch $ei
    end)
)
(assert_return (invoke "no-exception") (i32.const 1))
(assert_return (invoke "to-the-next") (i32.const 3))
(assert_return (invoke "over-one") (i32.const 4))
(assert_return (invoke "over-one-and-not" (i32.const 0)) (i32.const 204))
(assert_return (invoke "over-one-and-not" (i32.const 1)) (i32.const 101))
(assert_return (invoke "to-a-block") (i32.const 6))
(assert_return (invoke "to-a-loop-inside") (i32.const 7))
(assert_return (invoke "to-the-caller") (i32.const 1))
(assert_exception (invoke "out"))
(assert_return (invoke "chain") (i32.const 8))
(assert_return (invoke "from-an-arm") (i32.const 9))
(assert_return (invoke "a-call") (i32.const 12))
(assert_return (invoke "rethrow-inside") (i32.const 13))

;; Tail calls leave the handlers of their function.
(module
  (tag $e0)
  (func $thrower (throw $e0))
  (func $leaves try (return_call $thrower) catch_all end)
  (func (export "tail-call") (result i32)
    try (result i32)
      (call $leaves) (i32.const 1)
    catch $e0 (i32.const 2)
    end)
)
(assert_return (invoke "tail-call") (i32.const 2))

;; Tags are told apart by instance, not by type or name.
(module $twin (tag (export "e0")) (func (export "throw") (throw 0)))
(register "twin")
(module
  (tag $ours (import "tags" "e0"))
  (tag $twin (import "twin" "e0"))
  (tag $same (import "twin" "e0"))
  (import "twin" "throw" (func $throw))
  (func (export "other") (result i32)
    try (result i32)
      (call $throw) (i32.const 0)
    catch $ours (i32.const 1)
    catch $twin (i32.const 2)
    end)
  (func (export "same") (result i32)
    try (result i32)
      (call $throw) (i32.const 0)
    catch $same (i32.const 3)
    end)
  (func (export "none") try (call $throw) catch $ours end)
)
(assert_return (invoke "other") (i32.const 2))
(assert_return (invoke "same") (i32.const 3))
(assert_exception (invoke "none"))

;; Both kinds in one module: each catches what the other throws.
(module
  (tag $e0)
  (tag $ei (param i32))

  (func (export "new-around-old") (result i32)
    (block $h (result i32)
      (try_table (result i32) (catch $ei $h)
        try (result i32)
          (throw $ei (i32.const 1))
        catch $ei (i32.const 1) (i32.add) (throw $ei)
        end)))

  (func (export "old-around-new") (result i32)
    try (result i32)
        (block $h (result i32)
          (try_table (result i32) (catch $ei $h) (throw $ei (i32.const 5))))
        (throw $ei)
    catch $ei (i32.const 1) (i32.add)
    end)

  (func (export "rethrow-to-new") (result i32)
    (block $h (result i32)
      (try_table (result i32) (catch $ei $h)
        try (result i32)
          (throw $ei (i32.const 6))
        catch_all (rethrow 0)
        end)))

  (func (export "throw-ref-to-old") (result i32)
    (local $e exnref)
    (block $h (result exnref)
      (try_table (catch_all_ref $h) (throw $ei (i32.const 7)))
      (unreachable))
    (local.set $e)
    try (result i32)
      (throw_ref (local.get $e))
    catch $ei
    end)

  (func (export "old-keeps-identity") (result i32)
    (local $e exnref)
    (block $h (result i32 exnref)
      (try_table (result i32 exnref) (catch_ref $ei $h)
        try
          (throw $ei (i32.const 8))
        catch_all (rethrow 0)
        end
        (unreachable)))
    (local.set $e)
    (drop)
    try (result i32)
      (throw_ref (local.get $e))
    catch $ei
    end)

  ;; A clause whose label lies in an arm, and one whose label is the try of that arm.
  (func (export "new-in-an-arm") (param i32) (result i32)
    (i32.const 1000)
    (block $all
      try $t (result i32)
        (throw $ei (i32.const 9))
      catch $ei
          (block $h (result i32)
            (try_table (catch $ei $h) (catch_all $all)
              (if (local.get 0) (then (throw $e0)))
              (throw $ei (i32.const 1)))
            (unreachable))
          (i32.add) end
      (return (i32.add (i32.const 1000))))
    (drop)
    (i32.const 5))

  (func (export "new-in-an-arm-to-its-try") (result i32)
    (i32.const 1000)
    try $t (result i32)
      (throw $ei (i32.const 9))
    catch $ei
        (drop)
        (try_table (catch $ei $t) (throw $ei (i32.const 3)))
        (unreachable) end
    (i32.add))

  (func (export "delegate-to-new") (result i32)
    (block $h (result i32)
      (try_table $new (result i32) (catch $ei $h)
        try (result i32)
          try (result i32) (throw $ei (i32.const 4)) delegate $new
        catch_all (i32.const 0)
        end)))
)
(assert_return (invoke "new-around-old") (i32.const 2))
(assert_return (invoke "old-around-new") (i32.const 6))
(assert_return (invoke "rethrow-to-new") (i32.const 6))
(assert_return (invoke "throw-ref-to-old") (i32.const 7))
(assert_return (invoke "old-keeps-identity") (i32.const 8))
(assert_return (invoke "new-in-an-arm" (i32.const 0)) (i32.const 1010))
(assert_return (invoke "new-in-an-arm" (i32.const 1)) (i32.const 5))
(assert_return (invoke "new-in-an-arm-to-its-try") (i32.const 1003))
(assert_return (invoke "delegate-to-new") (i32.const 4))

;; What is not valid.
(assert_invalid
  (module (tag $e0) (func try catch_all catch $e0 end))
  "catch after catch_all")
(assert_invalid (module (func (block (rethrow 0)))) "rethrow outside of an arm")
(assert_invalid (module (func try (rethrow 0) catch_all end)) "rethrow outside of an arm")
(assert_invalid (module (func try delegate 5)) "unknown label")
(assert_invalid
  (module (tag $ei (param i32)) (func try catch $ei end))
  "values remain in the arm")
(assert_malformed (module quote "(func (catch_all))") "unexpected token")
