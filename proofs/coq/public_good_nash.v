(* public-good-nash: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* nash => prob(a, Give) = 0 and prob(b, Give) = 0 and prob(c, Give) = 0 *)
(* prob_a_Give is prob(a,Give); prob_b_Give is prob(b,Give); prob_c_Give is prob(c,Give) *)
Definition public_good_nash_1_hypotheses : list formula :=
  let m := X 1 in let prob_a_Give := X 2 in let prob_b_Give := X 3 in let prob_c_Give := X 4 in
  [
  Positive (3 - m);
  And [NotNegative (prob_a_Give)];
  And [NotNegative (prob_b_Give)];
  And [NotNegative (prob_c_Give)];
  NotNegative (m * prob_a_Give - 3 * prob_a_Give);
  NotNegative (m * prob_b_Give - 3 * prob_b_Give);
  NotNegative (m * prob_c_Give - 3 * prob_c_Give);
  Or [Positive (prob_a_Give); Positive (- (prob_a_Give)); Positive (prob_b_Give); Positive (- (prob_b_Give)); Positive
  (prob_c_Give); Positive (- (prob_c_Give))]]%formulas.

Definition public_good_nash_1_certificate : tree :=
  let m := X 1 in let prob_a_Give := X 2 in let prob_b_Give := X 3 in let prob_c_Give := X 4 in
  Unpack 1 (
  Unpack 2 (
  Unpack 3 (
  Case 7 [
  Leaf [Times 0x1 [4];
  Times 0x1 [0; 11]] [];
  Leaf [Times 0x1 [11];
  Times 0x1 [8]] [];
  Leaf [Times 0x1 [5];
  Times 0x1 [0; 11]] [];
  Leaf [Times 0x1 [11];
  Times 0x1 [9]] [];
  Leaf [Times 0x1 [6];
  Times 0x1 [0; 11]] [];
  Leaf [Times 0x1 [11];
  Times 0x1 [10]] []]))).

Lemma public_good_nash_1_checked : check public_good_nash_1_hypotheses public_good_nash_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem public_good_nash_1 :
  forall m prob_a_Give prob_b_Give prob_c_Give : R,
  (* public-good: m < 3 *)
    (3 - m > 0) ->
  (* the strategy of a is a strategy *)
    ((prob_a_Give >= 0)) ->
  (* the strategy of b is a strategy *)
    ((prob_b_Give >= 0)) ->
  (* the strategy of c is a strategy *)
    ((prob_c_Give >= 0)) ->
  (* denied: nash => prob(a, Give) = 0 and prob(b, Give) = 0 and prob(c, Give) = 0 *)
    (m * prob_a_Give - 3 * prob_a_Give >= 0) ->
  (* denied: nash => prob(a, Give) = 0 and prob(b, Give) = 0 and prob(c, Give) = 0 *)
    (m * prob_b_Give - 3 * prob_b_Give >= 0) ->
  (* denied: nash => prob(a, Give) = 0 and prob(b, Give) = 0 and prob(c, Give) = 0 *)
    (m * prob_c_Give - 3 * prob_c_Give >= 0) ->
  (* denied: nash => prob(a, Give) = 0 and prob(b, Give) = 0 and prob(c, Give) = 0 *)
    ((prob_a_Give > 0) \/ (- (prob_a_Give) > 0) \/ (prob_b_Give > 0) \/ (- (prob_b_Give) > 0) \/ (prob_c_Give > 0) \/ (-
    (prob_c_Give) > 0)) ->
  False.
Proof.
  exact (fun m prob_a_Give prob_b_Give prob_c_Give => check_refutes (point [m; prob_a_Give; prob_b_Give; prob_c_Give])
  public_good_nash_1_hypotheses public_good_nash_1_certificate public_good_nash_1_checked).
Qed.
