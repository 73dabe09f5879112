(* nelp-floor-order: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* payoff(row) >= P - O(δ) *)
(* delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_upper_low0_row is row.upper.low0[row];
row_upper_high0_row is row.upper.high0[row]; row_upper_low0_column is row.upper.low0[column]; row_upper_high0_column is
row.upper.high0[column] *)
Definition nelp_floor_order_1_hypotheses : list formula :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let delta := X 5 in let prob_row_C := X 6 in
  let prob_column_C := X 7 in let row_upper_low0_row := X 8 in let row_upper_high0_row := X 9 in
  let row_upper_low0_column := X 10 in let row_upper_high0_column := X 11 in
  [
  Positive (T - R);
  Positive (R - P);
  Positive (P - S);
  Positive (delta);
  And [NotNegative (prob_row_C); NotNegative (1 - prob_row_C)];
  And [NotNegative (prob_column_C); NotNegative (1 - prob_column_C)];
  Positive (T * prob_row_C * prob_column_C + P * prob_row_C + P * prob_column_C + 2 * S * delta + S * prob_row_C *
  prob_column_C - 2 * T * delta - T * prob_column_C - R * prob_row_C * prob_column_C - P * prob_row_C * prob_column_C -
  S * prob_row_C);
  Or [And [NotNegative (- (prob_row_C))]; And [NotNegative (row_upper_low0_row); NotNegative (prob_row_C -
  row_upper_low0_row); NotNegative (row_upper_high0_row - prob_row_C); NotNegative (delta + row_upper_low0_row -
  row_upper_high0_row); NotNegative (prob_column_C - row_upper_low0_column); NotNegative (row_upper_high0_column -
  prob_column_C); NotNegative (delta + row_upper_low0_column - row_upper_high0_column); NotNegative (T *
  row_upper_high0_column + R * row_upper_low0_row * row_upper_high0_column + P * row_upper_low0_row *
  row_upper_high0_column + S * row_upper_low0_row - T * row_upper_low0_row * row_upper_high0_column - P *
  row_upper_low0_row - P * row_upper_high0_column - S * row_upper_low0_row * row_upper_high0_column)]; And [NotNegative
  (row_upper_low0_row); NotNegative (prob_row_C - row_upper_low0_row); NotNegative (row_upper_high0_row - prob_row_C);
  NotNegative (delta + row_upper_low0_row - row_upper_high0_row); NotNegative (prob_column_C - row_upper_low0_column);
  NotNegative (row_upper_high0_column - prob_column_C); NotNegative (delta + row_upper_low0_column -
  row_upper_high0_column); NotNegative (T * row_upper_high0_column + R * row_upper_low0_row * row_upper_high0_column + P
  * row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T * row_upper_low0_row *
  row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S * row_upper_low0_row *
  row_upper_high0_column)]; And [NotNegative (row_upper_low0_row); NotNegative (prob_row_C - row_upper_low0_row);
  NotNegative (row_upper_high0_row - prob_row_C); NotNegative (delta + row_upper_low0_row - row_upper_high0_row);
  NotNegative (prob_column_C - row_upper_low0_column); NotNegative (row_upper_high0_column - prob_column_C); NotNegative
  (delta + row_upper_low0_column - row_upper_high0_column); NotNegative (T * row_upper_high0_column + R *
  row_upper_low0_row * row_upper_high0_column + P * row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row
  - T * row_upper_low0_row * row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S *
  row_upper_low0_row * row_upper_high0_column)]; And [NotNegative (row_upper_low0_row); NotNegative (prob_row_C -
  row_upper_low0_row); NotNegative (row_upper_high0_row - prob_row_C); NotNegative (delta + row_upper_low0_row -
  row_upper_high0_row); NotNegative (prob_column_C - row_upper_low0_column); NotNegative (row_upper_high0_column -
  prob_column_C); NotNegative (delta + row_upper_low0_column - row_upper_high0_column); NotNegative (T *
  row_upper_high0_column + R * row_upper_low0_row * row_upper_high0_column + P * row_upper_low0_row *
  row_upper_high0_column + S * row_upper_low0_row - T * row_upper_low0_row * row_upper_high0_column - P *
  row_upper_low0_row - P * row_upper_high0_column - S * row_upper_low0_row * row_upper_high0_column)]; And [NotNegative
  (row_upper_high0_row - prob_row_C); NotNegative (row_upper_low0_row); NotNegative (prob_row_C - row_upper_low0_row);
  NotNegative (delta + row_upper_low0_row - row_upper_high0_row); NotNegative (prob_column_C - row_upper_low0_column);
  NotNegative (row_upper_high0_column - prob_column_C); NotNegative (delta + row_upper_low0_column -
  row_upper_high0_column); NotNegative (T * row_upper_high0_column + R * row_upper_low0_row * row_upper_high0_column + P
  * row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T * row_upper_low0_row *
  row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S * row_upper_low0_row *
  row_upper_high0_column)]]]%formulas.

Definition nelp_floor_order_1_certificate : tree :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let delta := X 5 in let prob_row_C := X 6 in
  let prob_column_C := X 7 in let row_upper_low0_row := X 8 in let row_upper_high0_row := X 9 in
  let row_upper_low0_column := X 10 in let row_upper_high0_column := X 11 in
  Unpack 4 (
  Unpack 5 (
  Case 7 [
  Unpack 12 (
  Leaf [Times 0x4 [6];
  Times 0x8 [0; 3];
  Times 0x4 [0; 10];
  Times 0x8 [1; 3];
  Times 0x4 [1; 10];
  Times 0x8 [2; 3];
  Square 0x1 [8] (R * prob_column_C + P * prob_column_C + S + 1 - T * prob_column_C - P - S * prob_column_C);
  Square 0x1 [13] (R * prob_column_C + P * prob_column_C + S - T * prob_column_C - P - S * prob_column_C - 1)] []);
  Unpack 12 (
  Leaf [Times 0x1 [6];
  Times 0x1 [20];
  Times 0x1 [0; 19];
  Times 0x1 [0; 17];
  Times 0x1 [1; 3];
  Times 0x1 [1; 19];
  Times 0x1 [1; 17];
  Times 0x1 [2; 15];
  Times 0x1 [2; 16];
  Times 0x1 [0; 3; 11];
  Times 0x1 [0; 10; 15];
  Times 0x1 [0; 10; 16];
  Times 0x1 [0; 13; 18];
  Times 0x1 [2; 3; 9];
  Times 0x1 [2; 3; 14];
  Times 0x1 [2; 10; 14];
  Times 0x1 [2; 13; 19];
  Times 0x1 [2; 13; 17]] []);
  Unpack 12 (
  Leaf [Times 0x1 [6];
  Times 0x1 [20];
  Times 0x1 [0; 19];
  Times 0x1 [0; 17];
  Times 0x1 [1; 3];
  Times 0x1 [1; 19];
  Times 0x1 [1; 17];
  Times 0x1 [2; 15];
  Times 0x1 [2; 16];
  Times 0x1 [0; 3; 11];
  Times 0x1 [0; 10; 15];
  Times 0x1 [0; 10; 16];
  Times 0x1 [0; 13; 18];
  Times 0x1 [2; 3; 9];
  Times 0x1 [2; 3; 14];
  Times 0x1 [2; 10; 14];
  Times 0x1 [2; 13; 19];
  Times 0x1 [2; 13; 17]] []);
  Unpack 12 (
  Leaf [Times 0x1 [6];
  Times 0x1 [20];
  Times 0x1 [0; 19];
  Times 0x1 [0; 17];
  Times 0x1 [1; 3];
  Times 0x1 [1; 19];
  Times 0x1 [1; 17];
  Times 0x1 [2; 15];
  Times 0x1 [2; 16];
  Times 0x1 [0; 3; 11];
  Times 0x1 [0; 10; 15];
  Times 0x1 [0; 10; 16];
  Times 0x1 [0; 13; 18];
  Times 0x1 [2; 3; 9];
  Times 0x1 [2; 3; 14];
  Times 0x1 [2; 10; 14];
  Times 0x1 [2; 13; 19];
  Times 0x1 [2; 13; 17]] []);
  Unpack 12 (
  Leaf [Times 0x1 [6];
  Times 0x1 [20];
  Times 0x1 [0; 19];
  Times 0x1 [0; 17];
  Times 0x1 [1; 3];
  Times 0x1 [1; 19];
  Times 0x1 [1; 17];
  Times 0x1 [2; 15];
  Times 0x1 [2; 16];
  Times 0x1 [0; 3; 11];
  Times 0x1 [0; 10; 15];
  Times 0x1 [0; 10; 16];
  Times 0x1 [0; 13; 18];
  Times 0x1 [2; 3; 9];
  Times 0x1 [2; 3; 14];
  Times 0x1 [2; 10; 14];
  Times 0x1 [2; 13; 19];
  Times 0x1 [2; 13; 17]] []);
  Unpack 12 (
  Leaf [Times 0x1 [6];
  Times 0x1 [20];
  Times 0x1 [0; 19];
  Times 0x1 [0; 17];
  Times 0x1 [1; 3];
  Times 0x1 [1; 19];
  Times 0x1 [1; 17];
  Times 0x1 [2; 13];
  Times 0x1 [2; 16];
  Times 0x1 [0; 3; 11];
  Times 0x1 [0; 10; 13];
  Times 0x1 [0; 10; 16];
  Times 0x1 [0; 14; 18];
  Times 0x1 [2; 3; 9];
  Times 0x1 [2; 3; 15];
  Times 0x1 [2; 10; 15];
  Times 0x1 [2; 14; 19];
  Times 0x1 [2; 14; 17]] [])])).

Lemma nelp_floor_order_1_checked : check nelp_floor_order_1_hypotheses nelp_floor_order_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nelp_floor_order_1 :
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
  (* the strategy of column is a strategy *)
    ((prob_column_C >= 0) /\ (1 - prob_column_C >= 0)) ->
  (* denied: payoff(row) >= P - O(δ) *)
    (T * prob_row_C * prob_column_C + P * prob_row_C + P * prob_column_C + 2 * S * delta + S * prob_row_C *
    prob_column_C - 2 * T * delta - T * prob_column_C - R * prob_row_C * prob_column_C - P * prob_row_C * prob_column_C
    - S * prob_row_C > 0) ->
  (* row, upper run *)
    (((- (prob_row_C) >= 0)) \/ ((row_upper_low0_row >= 0) /\ (prob_row_C - row_upper_low0_row >= 0) /\
    (row_upper_high0_row - prob_row_C >= 0) /\ (delta + row_upper_low0_row - row_upper_high0_row >= 0) /\ (prob_column_C
    - row_upper_low0_column >= 0) /\ (row_upper_high0_column - prob_column_C >= 0) /\ (delta + row_upper_low0_column -
    row_upper_high0_column >= 0) /\ (T * row_upper_high0_column + R * row_upper_low0_row * row_upper_high0_column + P *
    row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T * row_upper_low0_row *
    row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S * row_upper_low0_row *
    row_upper_high0_column >= 0)) \/ ((row_upper_low0_row >= 0) /\ (prob_row_C - row_upper_low0_row >= 0) /\
    (row_upper_high0_row - prob_row_C >= 0) /\ (delta + row_upper_low0_row - row_upper_high0_row >= 0) /\ (prob_column_C
    - row_upper_low0_column >= 0) /\ (row_upper_high0_column - prob_column_C >= 0) /\ (delta + row_upper_low0_column -
    row_upper_high0_column >= 0) /\ (T * row_upper_high0_column + R * row_upper_low0_row * row_upper_high0_column + P *
    row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T * row_upper_low0_row *
    row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S * row_upper_low0_row *
    row_upper_high0_column >= 0)) \/ ((row_upper_low0_row >= 0) /\ (prob_row_C - row_upper_low0_row >= 0) /\
    (row_upper_high0_row - prob_row_C >= 0) /\ (delta + row_upper_low0_row - row_upper_high0_row >= 0) /\ (prob_column_C
    - row_upper_low0_column >= 0) /\ (row_upper_high0_column - prob_column_C >= 0) /\ (delta + row_upper_low0_column -
    row_upper_high0_column >= 0) /\ (T * row_upper_high0_column + R * row_upper_low0_row * row_upper_high0_column + P *
    row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T * row_upper_low0_row *
    row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S * row_upper_low0_row *
    row_upper_high0_column >= 0)) \/ ((row_upper_low0_row >= 0) /\ (prob_row_C - row_upper_low0_row >= 0) /\
    (row_upper_high0_row - prob_row_C >= 0) /\ (delta + row_upper_low0_row - row_upper_high0_row >= 0) /\ (prob_column_C
    - row_upper_low0_column >= 0) /\ (row_upper_high0_column - prob_column_C >= 0) /\ (delta + row_upper_low0_column -
    row_upper_high0_column >= 0) /\ (T * row_upper_high0_column + R * row_upper_low0_row * row_upper_high0_column + P *
    row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T * row_upper_low0_row *
    row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S * row_upper_low0_row *
    row_upper_high0_column >= 0)) \/ ((row_upper_high0_row - prob_row_C >= 0) /\ (row_upper_low0_row >= 0) /\
    (prob_row_C - row_upper_low0_row >= 0) /\ (delta + row_upper_low0_row - row_upper_high0_row >= 0) /\ (prob_column_C
    - row_upper_low0_column >= 0) /\ (row_upper_high0_column - prob_column_C >= 0) /\ (delta + row_upper_low0_column -
    row_upper_high0_column >= 0) /\ (T * row_upper_high0_column + R * row_upper_low0_row * row_upper_high0_column + P *
    row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T * row_upper_low0_row *
    row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S * row_upper_low0_row *
    row_upper_high0_column >= 0))) ->
  False.
Proof.
  exact (fun T R P S delta prob_row_C prob_column_C row_upper_low0_row row_upper_high0_row row_upper_low0_column
  row_upper_high0_column => check_refutes (point [T; R; P; S; delta; prob_row_C; prob_column_C; row_upper_low0_row;
  row_upper_high0_row; row_upper_low0_column; row_upper_high0_column]) nelp_floor_order_1_hypotheses
  nelp_floor_order_1_certificate nelp_floor_order_1_checked).
Qed.
