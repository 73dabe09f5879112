(* nicer-robust-3210: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* payoff(column) <= R *)
(* epsilon is ε; prob_row_C is prob(row,C); prob_column_C is prob(column,C) *)
Definition nicer_robust_3210_1_hypotheses : list formula :=
  let epsilon := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in
  [
  NotNegative (1 - 2 * epsilon);
  And [NotNegative (1 - prob_row_C)];
  Positive (2 * prob_row_C - prob_column_C - 1);
  Zero (epsilon * prob_column_C + prob_row_C - epsilon - prob_column_C)]%formulas.

Definition nicer_robust_3210_1_certificate : tree :=
  let epsilon := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in
  Unpack 1 (
  Leaf [Times 0x1 [2];
  Times 0x1 [0; 2];
  Times 0x2 [0; 4]] [Multiple (- (2)) 3]).

Lemma nicer_robust_3210_1_checked : check nicer_robust_3210_1_hypotheses nicer_robust_3210_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nicer_robust_3210_1 :
  forall epsilon prob_row_C prob_column_C : R,
  (* given: (1 - ε)*2 >= 1 *)
    (1 - 2 * epsilon >= 0) ->
  (* the strategy of row is a strategy *)
    ((1 - prob_row_C >= 0)) ->
  (* denied: payoff(column) <= R *)
    (2 * prob_row_C - prob_column_C - 1 > 0) ->
  (* row *)
    (epsilon * prob_column_C + prob_row_C - epsilon - prob_column_C = 0) ->
  False.
Proof.
  exact (fun epsilon prob_row_C prob_column_C => check_refutes (point [epsilon; prob_row_C; prob_column_C])
  nicer_robust_3210_1_hypotheses nicer_robust_3210_1_certificate nicer_robust_3210_1_checked).
Qed.
