(* copiers-adversary: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* undominated among states *)
(* prob_row_C is prob(row,C); prob_column_C is prob(column,C); prob_row_C_2 is prob(row,C)'; prob_column_C_2 is
prob(column,C)' *)
Definition copiers_adversary_1_hypotheses : list formula :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let prob_row_C := X 5 in let prob_column_C := X 6 in
  let prob_row_C_2 := X 7 in let prob_column_C_2 := X 8 in
  [
  And [Positive (T * prob_row_C * prob_column_C + T * prob_column_C_2 + R * prob_row_C_2 * prob_column_C_2 + P *
  prob_row_C + P * prob_column_C + P * prob_row_C_2 * prob_column_C_2 + S * prob_row_C * prob_column_C + S *
  prob_row_C_2 - T * prob_column_C - T * prob_row_C_2 * prob_column_C_2 - R * prob_row_C * prob_column_C - P *
  prob_row_C * prob_column_C - P * prob_row_C_2 - P * prob_column_C_2 - S * prob_row_C - S * prob_row_C_2 *
  prob_column_C_2); Positive (T * prob_column_C + T * prob_row_C_2 * prob_column_C_2 + R * prob_row_C * prob_column_C +
  P * prob_row_C * prob_column_C + P * prob_row_C_2 + P * prob_column_C_2 + S * prob_row_C + S * prob_row_C_2 *
  prob_column_C_2 - T * prob_row_C * prob_column_C - T * prob_column_C_2 - R * prob_row_C_2 * prob_column_C_2 - P *
  prob_row_C - P * prob_column_C - P * prob_row_C_2 * prob_column_C_2 - S * prob_row_C * prob_column_C - S *
  prob_row_C_2)]]%formulas.

Definition copiers_adversary_1_certificate : tree :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let prob_row_C := X 5 in let prob_column_C := X 6 in
  let prob_row_C_2 := X 7 in let prob_column_C_2 := X 8 in
  Unpack 0 (
  Leaf [Times 0x1 [1];
  Times 0x1 [2]] []).

Lemma copiers_adversary_1_checked : check copiers_adversary_1_hypotheses copiers_adversary_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem copiers_adversary_1 :
  forall T R P S prob_row_C prob_column_C prob_row_C_2 prob_column_C_2 : Rdefinitions.R,
  (* the other state is better for all *)
    ((T * prob_row_C * prob_column_C + T * prob_column_C_2 + R * prob_row_C_2 * prob_column_C_2 + P * prob_row_C + P *
    prob_column_C + P * prob_row_C_2 * prob_column_C_2 + S * prob_row_C * prob_column_C + S * prob_row_C_2 - T *
    prob_column_C - T * prob_row_C_2 * prob_column_C_2 - R * prob_row_C * prob_column_C - P * prob_row_C * prob_column_C
    - P * prob_row_C_2 - P * prob_column_C_2 - S * prob_row_C - S * prob_row_C_2 * prob_column_C_2 > 0) /\ (T *
    prob_column_C + T * prob_row_C_2 * prob_column_C_2 + R * prob_row_C * prob_column_C + P * prob_row_C * prob_column_C
    + P * prob_row_C_2 + P * prob_column_C_2 + S * prob_row_C + S * prob_row_C_2 * prob_column_C_2 - T * prob_row_C *
    prob_column_C - T * prob_column_C_2 - R * prob_row_C_2 * prob_column_C_2 - P * prob_row_C - P * prob_column_C - P *
    prob_row_C_2 * prob_column_C_2 - S * prob_row_C * prob_column_C - S * prob_row_C_2 > 0)) ->
  False.
Proof.
  exact (fun T R P S prob_row_C prob_column_C prob_row_C_2 prob_column_C_2 => check_refutes (point [T; R; P; S;
  prob_row_C; prob_column_C; prob_row_C_2; prob_column_C_2]) copiers_adversary_1_hypotheses
  copiers_adversary_1_certificate copiers_adversary_1_checked).
Qed.
