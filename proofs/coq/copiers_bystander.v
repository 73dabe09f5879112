(* copiers-bystander: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* undominated among states => prob(row, C) = 1 and prob(column, C) = 1 *)
(* prob_row_C is prob(row,C)'; prob_column_C is prob(column,C)' *)
Definition copiers_bystander_1_hypotheses : list formula :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let prob_row_C := X 5 in let prob_column_C := X 6 in
  [
  Positive (R - P);
  NotNegative (2 * R - T - S);
  Or [Positive (prob_row_C - 1); Positive (1 - prob_row_C); Positive (prob_column_C - 1); Positive (1 - prob_column_C)];
  And [NotNegative (prob_row_C); NotNegative (1 - prob_row_C)];
  Zero (prob_row_C - prob_column_C);
  Or [NotNegative (T * prob_column_C + R * prob_row_C * prob_column_C + P * prob_row_C * prob_column_C + P + S *
  prob_row_C - T * prob_row_C * prob_column_C - R - P * prob_row_C - P * prob_column_C - S * prob_row_C *
  prob_column_C); NotNegative (T * prob_row_C + R * prob_row_C * prob_column_C + P * prob_row_C * prob_column_C + P + S
  * prob_column_C - T * prob_row_C * prob_column_C - R - P * prob_row_C - P * prob_column_C - S * prob_row_C *
  prob_column_C); NotNegative (T * prob_row_C + T * prob_column_C + 2 * R * prob_row_C * prob_column_C + 2 * P *
  prob_row_C * prob_column_C + 2 * P + S * prob_row_C + S * prob_column_C - 2 * T * prob_row_C * prob_column_C - 2 * R -
  2 * P * prob_row_C - 2 * P * prob_column_C - 2 * S * prob_row_C * prob_column_C)]]%formulas.

Definition copiers_bystander_1_certificate : tree :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let prob_row_C := X 5 in let prob_column_C := X 6 in
  Unpack 3 (
  Case 2 [
  Leaf [Times 0x1 [8];
  Times 0x1 [7]] [];
  Case 5 [
  Leaf [Times 0x1 [0; 8; 8];
  Times 0x1 [1; 8; 6];
  Times 0x1 [9]] [Multiple (R * prob_row_C + P * prob_row_C + T - T * prob_row_C - S * prob_row_C - P) 4];
  Leaf [Times 0x1 [0; 8; 8];
  Times 0x1 [1; 8; 6];
  Times 0x1 [9]] [Multiple (R * prob_row_C + P * prob_row_C + S - T * prob_row_C - S * prob_row_C - P) 4];
  Leaf [Times 0x2 [0; 8; 8];
  Times 0x2 [1; 8; 6];
  Times 0x1 [9]] [Multiple (2 * R * prob_row_C + 2 * P * prob_row_C + T + S - 2 * T * prob_row_C - 2 * S * prob_row_C - 2 * P) 4]];
  Leaf [Times 0x1 [8];
  Times 0x1 [7]] [Multiple (1) 4];
  Case 5 [
  Leaf [Times 0x1 [0; 8; 8];
  Times 0x1 [1; 8; 6];
  Times 0x1 [9]] [Multiple (T + R * prob_column_C + P - 2 * R - P * prob_column_C) 4];
  Leaf [Times 0x1 [0; 8; 8];
  Times 0x1 [1; 8; 6];
  Times 0x1 [9]] [Multiple (R * prob_column_C + S + P - 2 * R - P * prob_column_C) 4];
  Leaf [Times 0x2 [0; 8; 8];
  Times 0x2 [1; 8; 6];
  Times 0x1 [9]] [Multiple (T + 2 * R * prob_column_C + S + 2 * P - 4 * R - 2 * P * prob_column_C) 4]]]).

Lemma copiers_bystander_1_checked : check copiers_bystander_1_hypotheses copiers_bystander_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem copiers_bystander_1 :
  forall T R P S prob_row_C prob_column_C : Rdefinitions.R,
  (* dilemma-with-bystander: R > P *)
    (R - P > 0) ->
  (* given: 2*R >= T + S *)
    (2 * R - T - S >= 0) ->
  (* the other state: denied: undominated among states => prob(row, C) = 1 and prob(column, C) = 1 *)
    ((prob_row_C - 1 > 0) \/ (1 - prob_row_C > 0) \/ (prob_column_C - 1 > 0) \/ (1 - prob_column_C > 0)) ->
  (* the other state: the strategy of row is a strategy *)
    ((prob_row_C >= 0) /\ (1 - prob_row_C >= 0)) ->
  (* the other state: row *)
    (prob_row_C - prob_column_C = 0) ->
  (* state 1 does not serve *)
    ((T * prob_column_C + R * prob_row_C * prob_column_C + P * prob_row_C * prob_column_C + P + S * prob_row_C - T *
    prob_row_C * prob_column_C - R - P * prob_row_C - P * prob_column_C - S * prob_row_C * prob_column_C >= 0) \/ (T *
    prob_row_C + R * prob_row_C * prob_column_C + P * prob_row_C * prob_column_C + P + S * prob_column_C - T *
    prob_row_C * prob_column_C - R - P * prob_row_C - P * prob_column_C - S * prob_row_C * prob_column_C >= 0) \/ (T *
    prob_row_C + T * prob_column_C + 2 * R * prob_row_C * prob_column_C + 2 * P * prob_row_C * prob_column_C + 2 * P + S
    * prob_row_C + S * prob_column_C - 2 * T * prob_row_C * prob_column_C - 2 * R - 2 * P * prob_row_C - 2 * P *
    prob_column_C - 2 * S * prob_row_C * prob_column_C >= 0)) ->
  False.
Proof.
  exact (fun T R P S prob_row_C prob_column_C => check_refutes (point [T; R; P; S; prob_row_C; prob_column_C])
  copiers_bystander_1_hypotheses copiers_bystander_1_certificate copiers_bystander_1_checked).
Qed.

(* prob(row, C) = 1 => undominated among states *)
(* prob_row_C is prob(row,C); prob_column_C is prob(column,C); prob_row_C_2 is prob(row,C)'; prob_column_C_2 is
prob(column,C)' *)
Definition copiers_bystander_2_hypotheses : list formula :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let prob_row_C := X 5 in let prob_column_C := X 6 in
  let prob_row_C_2 := X 7 in let prob_column_C_2 := X 8 in
  [
  Positive (R - P);
  NotNegative (2 * R - T - S);
  Zero (prob_row_C - 1);
  And [NotNegative (prob_row_C_2); NotNegative (1 - prob_row_C_2)];
  And [Positive (T * prob_row_C * prob_column_C + T * prob_column_C_2 + R * prob_row_C_2 * prob_column_C_2 + P *
  prob_row_C + P * prob_column_C + P * prob_row_C_2 * prob_column_C_2 + S * prob_row_C * prob_column_C + S *
  prob_row_C_2 - T * prob_column_C - T * prob_row_C_2 * prob_column_C_2 - R * prob_row_C * prob_column_C - P *
  prob_row_C * prob_column_C - P * prob_row_C_2 - P * prob_column_C_2 - S * prob_row_C - S * prob_row_C_2 *
  prob_column_C_2)];
  Zero (prob_row_C - prob_column_C);
  Zero (prob_row_C_2 - prob_column_C_2)]%formulas.

Definition copiers_bystander_2_certificate : tree :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let prob_row_C := X 5 in let prob_column_C := X 6 in
  let prob_row_C_2 := X 7 in let prob_column_C_2 := X 8 in
  Unpack 3 (
  Unpack 4 (
  Leaf [Times 0x1 [0; 8; 8];
  Times 0x1 [1; 7; 8];
  Times 0x1 [9]] [Multiple (R * prob_row_C_2 + P * prob_row_C_2 + T - T * prob_row_C_2 - S * prob_row_C_2 - P) 6;
  Multiple (S - R) 5;
  Multiple (R * prob_column_C + P * prob_column_C + R - T * prob_column_C - P - S * prob_column_C) 2])).

Lemma copiers_bystander_2_checked : check copiers_bystander_2_hypotheses copiers_bystander_2_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem copiers_bystander_2 :
  forall T R P S prob_row_C prob_column_C prob_row_C_2 prob_column_C_2 : Rdefinitions.R,
  (* dilemma-with-bystander: R > P *)
    (R - P > 0) ->
  (* given: 2*R >= T + S *)
    (2 * R - T - S >= 0) ->
  (* denied: prob(row, C) = 1 => undominated among states *)
    (prob_row_C - 1 = 0) ->
  (* the other state: the strategy of row is a strategy *)
    ((prob_row_C_2 >= 0) /\ (1 - prob_row_C_2 >= 0)) ->
  (* the other state is better for all *)
    ((T * prob_row_C * prob_column_C + T * prob_column_C_2 + R * prob_row_C_2 * prob_column_C_2 + P * prob_row_C + P *
    prob_column_C + P * prob_row_C_2 * prob_column_C_2 + S * prob_row_C * prob_column_C + S * prob_row_C_2 - T *
    prob_column_C - T * prob_row_C_2 * prob_column_C_2 - R * prob_row_C * prob_column_C - P * prob_row_C * prob_column_C
    - P * prob_row_C_2 - P * prob_column_C_2 - S * prob_row_C - S * prob_row_C_2 * prob_column_C_2 > 0)) ->
  (* row *)
    (prob_row_C - prob_column_C = 0) ->
  (* the other state: row *)
    (prob_row_C_2 - prob_column_C_2 = 0) ->
  False.
Proof.
  exact (fun T R P S prob_row_C prob_column_C prob_row_C_2 prob_column_C_2 => check_refutes (point [T; R; P; S;
  prob_row_C; prob_column_C; prob_row_C_2; prob_column_C_2]) copiers_bystander_2_hypotheses
  copiers_bystander_2_certificate copiers_bystander_2_checked).
Qed.
