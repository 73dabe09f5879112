(* nelp-v-defect-order-all: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, C) <= O(δ) *)
(* delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_upper_low0_row is row.upper.low0[row];
row_upper_high0_row is row.upper.high0[row]; row_upper_low0_column is row.upper.low0[column]; row_upper_high0_column is
row.upper.high0[column] *)
Definition nelp_v_defect_order_all_1_hypotheses : list formula :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let delta := X 5 in let prob_row_C := X 6 in
  let prob_column_C := X 7 in let row_upper_low0_row := X 8 in let row_upper_high0_row := X 9 in
  let row_upper_low0_column := X 10 in let row_upper_high0_column := X 11 in
  [
  Positive (T - R);
  Positive (R - P);
  Positive (P - S);
  Positive (delta);
  And [NotNegative (prob_row_C); NotNegative (1 - prob_row_C)];
  Positive (P * prob_row_C + 2 * S * delta - 2 * T * delta - S * prob_row_C);
  Or [And [NotNegative (- (prob_row_C)); Positive (T * prob_row_C * prob_column_C + P * prob_row_C + P * prob_column_C +
  S * prob_row_C * prob_column_C - T * prob_column_C - R * prob_row_C * prob_column_C - P * prob_row_C * prob_column_C -
  S * prob_row_C)]; And [NotNegative (row_upper_low0_row); NotNegative (prob_row_C - row_upper_low0_row); NotNegative
  (row_upper_high0_row - prob_row_C); NotNegative (delta + row_upper_low0_row - row_upper_high0_row); NotNegative
  (row_upper_low0_column); NotNegative (prob_column_C - row_upper_low0_column); NotNegative (row_upper_high0_column -
  prob_column_C); NotNegative (delta + row_upper_low0_column - row_upper_high0_column); NotNegative (T *
  row_upper_high0_column + R * row_upper_low0_row * row_upper_high0_column + P * row_upper_low0_row *
  row_upper_high0_column + S * row_upper_low0_row - T * row_upper_low0_row * row_upper_high0_column - P *
  row_upper_low0_row - P * row_upper_high0_column - S * row_upper_low0_row * row_upper_high0_column)]; And [NotNegative
  (row_upper_low0_row); NotNegative (prob_row_C - row_upper_low0_row); NotNegative (row_upper_high0_row - prob_row_C);
  NotNegative (delta + row_upper_low0_row - row_upper_high0_row); NotNegative (row_upper_low0_column); NotNegative
  (prob_column_C - row_upper_low0_column); NotNegative (row_upper_high0_column - prob_column_C); NotNegative (delta +
  row_upper_low0_column - row_upper_high0_column); NotNegative (T * row_upper_high0_column + R * row_upper_low0_row *
  row_upper_high0_column + P * row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T *
  row_upper_low0_row * row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S *
  row_upper_low0_row * row_upper_high0_column)]; And [NotNegative (row_upper_low0_row); NotNegative (prob_row_C -
  row_upper_low0_row); NotNegative (row_upper_high0_row - prob_row_C); NotNegative (delta + row_upper_low0_row -
  row_upper_high0_row); NotNegative (row_upper_low0_column); NotNegative (prob_column_C - row_upper_low0_column);
  NotNegative (row_upper_high0_column - prob_column_C); NotNegative (delta + row_upper_low0_column -
  row_upper_high0_column); NotNegative (T * row_upper_high0_column + R * row_upper_low0_row * row_upper_high0_column + P
  * row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T * row_upper_low0_row *
  row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S * row_upper_low0_row *
  row_upper_high0_column)]; And [NotNegative (row_upper_low0_row); NotNegative (prob_row_C - row_upper_low0_row);
  NotNegative (row_upper_high0_row - prob_row_C); NotNegative (delta + row_upper_low0_row - row_upper_high0_row);
  NotNegative (row_upper_low0_column); NotNegative (prob_column_C - row_upper_low0_column); NotNegative
  (row_upper_high0_column - prob_column_C); NotNegative (delta + row_upper_low0_column - row_upper_high0_column);
  NotNegative (T * row_upper_high0_column + R * row_upper_low0_row * row_upper_high0_column + P * row_upper_low0_row *
  row_upper_high0_column + S * row_upper_low0_row - T * row_upper_low0_row * row_upper_high0_column - P *
  row_upper_low0_row - P * row_upper_high0_column - S * row_upper_low0_row * row_upper_high0_column)]; And [NotNegative
  (row_upper_high0_row - prob_row_C); NotNegative (row_upper_low0_row); NotNegative (prob_row_C - row_upper_low0_row);
  NotNegative (delta + row_upper_low0_row - row_upper_high0_row); NotNegative (row_upper_low0_column); NotNegative
  (prob_column_C - row_upper_low0_column); NotNegative (row_upper_high0_column - prob_column_C); NotNegative (delta +
  row_upper_low0_column - row_upper_high0_column); NotNegative (T * row_upper_high0_column + R * row_upper_low0_row *
  row_upper_high0_column + P * row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T *
  row_upper_low0_row * row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S *
  row_upper_low0_row * row_upper_high0_column)]];
  Zero (prob_column_C)]%formulas.

Definition nelp_v_defect_order_all_1_certificate : tree :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let delta := X 5 in let prob_row_C := X 6 in
  let prob_column_C := X 7 in let row_upper_low0_row := X 8 in let row_upper_high0_row := X 9 in
  let row_upper_low0_column := X 10 in let row_upper_high0_column := X 11 in
  Unpack 4 (
  Case 6 [
  Unpack 10 (
  Leaf [Times 0x4 [12];
  Square 0x1 [8] (S + 1 - P);
  Square 0x1 [11] (S - P - 1)] [Multiple (4 * T + 4 * R * prob_row_C + 4 * P * prob_row_C - 4 * T * prob_row_C - 4 * P - 4 * S * prob_row_C) 7]);
  Unpack 10 (
  Leaf [Times 0x4 [5];
  Times 0x4 [19];
  Times 0x4 [0; 3];
  Times 0x4 [0; 18];
  Times 0x4 [1; 3];
  Times 0x4 [1; 18];
  Times 0x4 [2; 18];
  Times 0x4 [2; 13];
  Times 0x4 [2; 14];
  Times 0x4 [0; 11; 17];
  Times 0x4 [2; 9; 17];
  Times 0x4 [2; 12; 17];
  Square 0x1 [15] (S + 1 - T);
  Square 0x1 [16] (S - T - 1)] [Multiple (4 * T * row_upper_low0_row + 4 * P + 4 * S * row_upper_low0_row + 2 * T * S - 4 * R * row_upper_low0_row - 2 * S - 4 * P * row_upper_low0_row - T^2 - 2 * T - S^2 - 1) 7]);
  Unpack 10 (
  Leaf [Times 0x4 [5];
  Times 0x4 [19];
  Times 0x4 [0; 3];
  Times 0x4 [0; 18];
  Times 0x4 [1; 3];
  Times 0x4 [1; 18];
  Times 0x4 [2; 18];
  Times 0x4 [2; 13];
  Times 0x4 [2; 14];
  Times 0x4 [0; 11; 17];
  Times 0x4 [2; 9; 17];
  Times 0x4 [2; 12; 17];
  Square 0x1 [15] (S + 1 - T);
  Square 0x1 [16] (S - T - 1)] [Multiple (4 * T * row_upper_low0_row + 4 * P + 4 * S * row_upper_low0_row + 2 * T * S - 4 * R * row_upper_low0_row - 2 * S - 4 * P * row_upper_low0_row - T^2 - 2 * T - S^2 - 1) 7]);
  Unpack 10 (
  Leaf [Times 0x4 [5];
  Times 0x4 [19];
  Times 0x4 [0; 3];
  Times 0x4 [0; 18];
  Times 0x4 [1; 3];
  Times 0x4 [1; 18];
  Times 0x4 [2; 18];
  Times 0x4 [2; 13];
  Times 0x4 [2; 14];
  Times 0x4 [0; 11; 17];
  Times 0x4 [2; 9; 17];
  Times 0x4 [2; 12; 17];
  Square 0x1 [15] (S + 1 - T);
  Square 0x1 [16] (S - T - 1)] [Multiple (4 * T * row_upper_low0_row + 4 * P + 4 * S * row_upper_low0_row + 2 * T * S - 4 * R * row_upper_low0_row - 2 * S - 4 * P * row_upper_low0_row - T^2 - 2 * T - S^2 - 1) 7]);
  Unpack 10 (
  Leaf [Times 0x4 [5];
  Times 0x4 [19];
  Times 0x4 [0; 3];
  Times 0x4 [0; 18];
  Times 0x4 [1; 3];
  Times 0x4 [1; 18];
  Times 0x4 [2; 18];
  Times 0x4 [2; 13];
  Times 0x4 [2; 14];
  Times 0x4 [0; 11; 17];
  Times 0x4 [2; 9; 17];
  Times 0x4 [2; 12; 17];
  Square 0x1 [15] (S + 1 - T);
  Square 0x1 [16] (S - T - 1)] [Multiple (4 * T * row_upper_low0_row + 4 * P + 4 * S * row_upper_low0_row + 2 * T * S - 4 * R * row_upper_low0_row - 2 * S - 4 * P * row_upper_low0_row - T^2 - 2 * T - S^2 - 1) 7]);
  Unpack 10 (
  Leaf [Times 0x4 [5];
  Times 0x4 [19];
  Times 0x4 [0; 3];
  Times 0x4 [0; 18];
  Times 0x4 [1; 3];
  Times 0x4 [1; 18];
  Times 0x4 [2; 18];
  Times 0x4 [2; 11];
  Times 0x4 [2; 14];
  Times 0x4 [0; 12; 17];
  Times 0x4 [2; 9; 17];
  Times 0x4 [2; 13; 17];
  Square 0x1 [15] (S + 1 - T);
  Square 0x1 [16] (S - T - 1)] [Multiple (4 * T * row_upper_low0_row + 4 * P + 4 * S * row_upper_low0_row + 2 * T * S - 4 * R * row_upper_low0_row - 2 * S - 4 * P * row_upper_low0_row - T^2 - 2 * T - S^2 - 1) 7])]).

Lemma nelp_v_defect_order_all_1_checked : check nelp_v_defect_order_all_1_hypotheses nelp_v_defect_order_all_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nelp_v_defect_order_all_1 :
  forall T R P S delta prob_row_C prob_column_C row_upper_low0_row row_upper_high0_row row_upper_low0_column
  row_upper_high0_column : Rdefinitions.R,
  (* prisoners-dilemma: T > R *)
    (T - R > 0) ->
  (* prisoners-dilemma: R > P *)
    (R - P > 0) ->
  (* prisoners-dilemma: P > S *)
    (P - S > 0) ->
  (* given: δ > 0 *)
    (delta > 0) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0) /\ (1 - prob_row_C >= 0)) ->
  (* denied: prob(row, C) <= O(δ) *)
    (P * prob_row_C + 2 * S * delta - 2 * T * delta - S * prob_row_C > 0) ->
  (* row, upper run *)
    (((- (prob_row_C) >= 0) /\ (T * prob_row_C * prob_column_C + P * prob_row_C + P * prob_column_C + S * prob_row_C *
    prob_column_C - T * prob_column_C - R * prob_row_C * prob_column_C - P * prob_row_C * prob_column_C - S * prob_row_C
    > 0)) \/ ((row_upper_low0_row >= 0) /\ (prob_row_C - row_upper_low0_row >= 0) /\ (row_upper_high0_row - prob_row_C
    >= 0) /\ (delta + row_upper_low0_row - row_upper_high0_row >= 0) /\ (row_upper_low0_column >= 0) /\ (prob_column_C -
    row_upper_low0_column >= 0) /\ (row_upper_high0_column - prob_column_C >= 0) /\ (delta + row_upper_low0_column -
    row_upper_high0_column >= 0) /\ (T * row_upper_high0_column + R * row_upper_low0_row * row_upper_high0_column + P *
    row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T * row_upper_low0_row *
    row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S * row_upper_low0_row *
    row_upper_high0_column >= 0)) \/ ((row_upper_low0_row >= 0) /\ (prob_row_C - row_upper_low0_row >= 0) /\
    (row_upper_high0_row - prob_row_C >= 0) /\ (delta + row_upper_low0_row - row_upper_high0_row >= 0) /\
    (row_upper_low0_column >= 0) /\ (prob_column_C - row_upper_low0_column >= 0) /\ (row_upper_high0_column -
    prob_column_C >= 0) /\ (delta + row_upper_low0_column - row_upper_high0_column >= 0) /\ (T * row_upper_high0_column
    + R * row_upper_low0_row * row_upper_high0_column + P * row_upper_low0_row * row_upper_high0_column + S *
    row_upper_low0_row - T * row_upper_low0_row * row_upper_high0_column - P * row_upper_low0_row - P *
    row_upper_high0_column - S * row_upper_low0_row * row_upper_high0_column >= 0)) \/ ((row_upper_low0_row >= 0) /\
    (prob_row_C - row_upper_low0_row >= 0) /\ (row_upper_high0_row - prob_row_C >= 0) /\ (delta + row_upper_low0_row -
    row_upper_high0_row >= 0) /\ (row_upper_low0_column >= 0) /\ (prob_column_C - row_upper_low0_column >= 0) /\
    (row_upper_high0_column - prob_column_C >= 0) /\ (delta + row_upper_low0_column - row_upper_high0_column >= 0) /\ (T
    * row_upper_high0_column + R * row_upper_low0_row * row_upper_high0_column + P * row_upper_low0_row *
    row_upper_high0_column + S * row_upper_low0_row - T * row_upper_low0_row * row_upper_high0_column - P *
    row_upper_low0_row - P * row_upper_high0_column - S * row_upper_low0_row * row_upper_high0_column >= 0)) \/
    ((row_upper_low0_row >= 0) /\ (prob_row_C - row_upper_low0_row >= 0) /\ (row_upper_high0_row - prob_row_C >= 0) /\
    (delta + row_upper_low0_row - row_upper_high0_row >= 0) /\ (row_upper_low0_column >= 0) /\ (prob_column_C -
    row_upper_low0_column >= 0) /\ (row_upper_high0_column - prob_column_C >= 0) /\ (delta + row_upper_low0_column -
    row_upper_high0_column >= 0) /\ (T * row_upper_high0_column + R * row_upper_low0_row * row_upper_high0_column + P *
    row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T * row_upper_low0_row *
    row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S * row_upper_low0_row *
    row_upper_high0_column >= 0)) \/ ((row_upper_high0_row - prob_row_C >= 0) /\ (row_upper_low0_row >= 0) /\
    (prob_row_C - row_upper_low0_row >= 0) /\ (delta + row_upper_low0_row - row_upper_high0_row >= 0) /\
    (row_upper_low0_column >= 0) /\ (prob_column_C - row_upper_low0_column >= 0) /\ (row_upper_high0_column -
    prob_column_C >= 0) /\ (delta + row_upper_low0_column - row_upper_high0_column >= 0) /\ (T * row_upper_high0_column
    + R * row_upper_low0_row * row_upper_high0_column + P * row_upper_low0_row * row_upper_high0_column + S *
    row_upper_low0_row - T * row_upper_low0_row * row_upper_high0_column - P * row_upper_low0_row - P *
    row_upper_high0_column - S * row_upper_low0_row * row_upper_high0_column >= 0))) ->
  (* column *)
    (prob_column_C = 0) ->
  False.
Proof.
  exact (fun T R P S delta prob_row_C prob_column_C row_upper_low0_row row_upper_high0_row row_upper_low0_column
  row_upper_high0_column => check_refutes (point [T; R; P; S; delta; prob_row_C; prob_column_C; row_upper_low0_row;
  row_upper_high0_row; row_upper_low0_column; row_upper_high0_column]) nelp_v_defect_order_all_1_hypotheses
  nelp_v_defect_order_all_1_certificate nelp_v_defect_order_all_1_checked).
Qed.
