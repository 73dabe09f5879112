(* lp-step: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, C) < 1 and prob(column, C) < 1 => improves(by_weight, C, C) *)
(* prob_row_C is prob(row,C); prob_column_C is prob(column,C) *)
Definition lp_step_1_hypotheses : list formula :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let prob_row_C := X 5 in let prob_column_C := X 6 in
  [
  Positive (T + S - 2 * P);
  Positive (2 * R - T - S);
  And [NotNegative (prob_row_C)];
  And [NotNegative (prob_column_C)];
  Positive (1 - prob_row_C);
  Positive (1 - prob_column_C);
  Or [NotNegative (prob_row_C - 1); NotNegative (prob_column_C - 1); NotNegative (T * prob_row_C + T * prob_column_C + 2
  * P + S * prob_row_C + S * prob_column_C - T - R * prob_row_C - R * prob_column_C - P * prob_row_C - P * prob_column_C
  - S)]]%formulas.

Definition lp_step_1_certificate : tree :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let prob_row_C := X 5 in let prob_column_C := X 6 in
  Unpack 2 (
  Unpack 3 (
  Case 6 [
  Leaf [Times 0x1 [4];
  Times 0x1 [9]] [];
  Leaf [Times 0x1 [5];
  Times 0x1 [9]] [];
  Leaf [Times 0x2 [9];
  Times 0x1 [0; 4];
  Times 0x1 [0; 5];
  Times 0x1 [1; 7];
  Times 0x1 [1; 8]] []])).

Lemma lp_step_1_checked : check lp_step_1_hypotheses lp_step_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem lp_step_1 :
  forall T R P S prob_row_C prob_column_C : Rdefinitions.R,
  (* given: T + S > 2*P *)
    (T + S - 2 * P > 0) ->
  (* given: 2*R > T + S *)
    (2 * R - T - S > 0) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_C >= 0)) ->
  (* denied: prob(row, C) < 1 and prob(column, C) < 1 => improves(by_weight, C, C) *)
    (1 - prob_row_C > 0) ->
  (* denied: prob(row, C) < 1 and prob(column, C) < 1 => improves(by_weight, C, C) *)
    (1 - prob_column_C > 0) ->
  (* denied: prob(row, C) < 1 and prob(column, C) < 1 => improves(by_weight, C, C) *)
    ((prob_row_C - 1 >= 0) \/ (prob_column_C - 1 >= 0) \/ (T * prob_row_C + T * prob_column_C + 2 * P + S * prob_row_C +
    S * prob_column_C - T - R * prob_row_C - R * prob_column_C - P * prob_row_C - P * prob_column_C - S >= 0)) ->
  False.
Proof.
  exact (fun T R P S prob_row_C prob_column_C => check_refutes (point [T; R; P; S; prob_row_C; prob_column_C])
  lp_step_1_hypotheses lp_step_1_certificate lp_step_1_checked).
Qed.
