(* nelp-no-joint-loss-3210: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* not (payoff(row) < P and payoff(column) < P) *)
(* prob_row_C is prob(row,C); prob_column_C is prob(column,C) *)
Definition nelp_no_joint_loss_3210_1_hypotheses : list formula :=
  let prob_row_C := X 1 in let prob_column_C := X 2 in
  [
  And [NotNegative (prob_row_C)];
  Positive (prob_row_C - 2 * prob_column_C);
  Positive (prob_column_C - 2 * prob_row_C)]%formulas.

Definition nelp_no_joint_loss_3210_1_certificate : tree :=
  let prob_row_C := X 1 in let prob_column_C := X 2 in
  Unpack 0 (
  Leaf [Times 0x3 [3];
  Times 0x1 [1];
  Times 0x2 [2]] []).

Lemma nelp_no_joint_loss_3210_1_checked : check nelp_no_joint_loss_3210_1_hypotheses nelp_no_joint_loss_3210_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nelp_no_joint_loss_3210_1 :
  forall prob_row_C prob_column_C : R,
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0)) ->
  (* denied: not (payoff(row) < P and payoff(column) < P) *)
    (prob_row_C - 2 * prob_column_C > 0) ->
  (* denied: not (payoff(row) < P and payoff(column) < P) *)
    (prob_column_C - 2 * prob_row_C > 0) ->
  False.
Proof.
  exact (fun prob_row_C prob_column_C => check_refutes (point [prob_row_C; prob_column_C])
  nelp_no_joint_loss_3210_1_hypotheses nelp_no_joint_loss_3210_1_certificate nelp_no_joint_loss_3210_1_checked).
Qed.
