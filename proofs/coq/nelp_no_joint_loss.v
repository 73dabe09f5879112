(* nelp-no-joint-loss: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* not (payoff(row) < P and payoff(column) < P) *)
(* prob_row_C is prob(row,C); prob_column_C is prob(column,C) *)
Definition nelp_no_joint_loss_1_hypotheses : list formula :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let prob_row_C := X 5 in let prob_column_C := X 6 in
  [
  Positive (R - P);
  NotNegative (T + S - 2 * P);
  And [NotNegative (prob_row_C); NotNegative (1 - prob_row_C)];
  And [NotNegative (prob_column_C); NotNegative (1 - prob_column_C)];
  Positive (T * prob_row_C * prob_column_C + P * prob_row_C + P * prob_column_C + S * prob_row_C * prob_column_C - T *
  prob_column_C - R * prob_row_C * prob_column_C - P * prob_row_C * prob_column_C - S * prob_row_C);
  Positive (T * prob_row_C * prob_column_C + P * prob_row_C + P * prob_column_C + S * prob_row_C * prob_column_C - T *
  prob_row_C - R * prob_row_C * prob_column_C - P * prob_row_C * prob_column_C - S * prob_column_C)]%formulas.

Definition nelp_no_joint_loss_1_certificate : tree :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let prob_row_C := X 5 in let prob_column_C := X 6 in
  Unpack 2 (
  Unpack 3 (
  Leaf [Times 0x1 [4];
  Times 0x1 [5];
  Times 0x2 [0; 6; 8];
  Times 0x1 [1; 6; 9];
  Times 0x1 [1; 7; 8]] [])).

Lemma nelp_no_joint_loss_1_checked : check nelp_no_joint_loss_1_hypotheses nelp_no_joint_loss_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nelp_no_joint_loss_1 :
  forall T R P S prob_row_C prob_column_C : Rdefinitions.R,
  (* prisoners-dilemma: R > P *)
    (R - P > 0) ->
  (* given: T + S >= 2*P *)
    (T + S - 2 * P >= 0) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0) /\ (1 - prob_row_C >= 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_C >= 0) /\ (1 - prob_column_C >= 0)) ->
  (* denied: not (payoff(row) < P and payoff(column) < P) *)
    (T * prob_row_C * prob_column_C + P * prob_row_C + P * prob_column_C + S * prob_row_C * prob_column_C - T *
    prob_column_C - R * prob_row_C * prob_column_C - P * prob_row_C * prob_column_C - S * prob_row_C > 0) ->
  (* denied: not (payoff(row) < P and payoff(column) < P) *)
    (T * prob_row_C * prob_column_C + P * prob_row_C + P * prob_column_C + S * prob_row_C * prob_column_C - T *
    prob_row_C - R * prob_row_C * prob_column_C - P * prob_row_C * prob_column_C - S * prob_column_C > 0) ->
  False.
Proof.
  exact (fun T R P S prob_row_C prob_column_C => check_refutes (point [T; R; P; S; prob_row_C; prob_column_C])
  nelp_no_joint_loss_1_hypotheses nelp_no_joint_loss_1_certificate nelp_no_joint_loss_1_checked).
Qed.
