(* yellow-self-order: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* near(prob(row, C) = 0 and prob(column, C) = 0, O(δ)) *)
(* delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_upper_low0_row is row.upper.low0[row];
row_upper_high0_row is row.upper.high0[row]; row_upper_low0_column is row.upper.low0[column]; row_upper_high0_column is
row.upper.high0[column]; column_lower_low0_row is column.lower.low0[row]; column_lower_high0_row is
column.lower.high0[row]; column_lower_low0_column is column.lower.low0[column]; column_lower_high0_column is
column.lower.high0[column]; column_upper_low0_row is column.upper.low0[row]; column_upper_high0_row is
column.upper.high0[row]; column_upper_low0_column is column.upper.low0[column]; column_upper_high0_column is
column.upper.high0[column] *)
Definition yellow_self_order_1_hypotheses : list formula :=
  let delta := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in let row_upper_low0_row := X 4 in
  let row_upper_high0_row := X 5 in let row_upper_low0_column := X 6 in let row_upper_high0_column := X 7 in
  let column_lower_low0_row := X 8 in let column_lower_high0_row := X 9 in let column_lower_low0_column := X 10 in
  let column_lower_high0_column := X 11 in let column_upper_low0_row := X 12 in let column_upper_high0_row := X 13 in
  let column_upper_low0_column := X 14 in let column_upper_high0_column := X 15 in
  [
  And [NotNegative (prob_row_C)];
  And [NotNegative (prob_column_C)];
  Or [Positive (prob_row_C - 15 * delta); Positive (prob_column_C - 15 * delta)];
  Or [And [NotNegative (- (prob_row_C)); Positive (8 * prob_row_C - 7 * prob_column_C)]; And [NotNegative
  (row_upper_high0_row - prob_row_C); NotNegative (delta + row_upper_low0_row - row_upper_high0_row); NotNegative
  (prob_column_C - row_upper_low0_column); NotNegative (delta + row_upper_low0_column - row_upper_high0_column);
  NotNegative (7 * row_upper_high0_column - 8 * row_upper_low0_row)]; And [NotNegative (row_upper_high0_row -
  prob_row_C); NotNegative (delta + row_upper_low0_row - row_upper_high0_row); NotNegative (prob_column_C -
  row_upper_low0_column); NotNegative (delta + row_upper_low0_column - row_upper_high0_column); NotNegative (7 *
  row_upper_high0_column - 8 * row_upper_low0_row)]];
  Or [And [Positive (8 * prob_column_C - 7 * prob_row_C)]; And [NotNegative (prob_row_C - column_lower_low0_row);
  NotNegative (delta + column_lower_low0_row - column_lower_high0_row); NotNegative (column_lower_high0_column -
  prob_column_C); NotNegative (delta + column_lower_low0_column - column_lower_high0_column); NotNegative (7 *
  column_lower_high0_row - 8 * column_lower_low0_column)]; And [NotNegative (prob_row_C - column_lower_low0_row);
  NotNegative (delta + column_lower_low0_row - column_lower_high0_row); NotNegative (column_lower_high0_column -
  prob_column_C); NotNegative (delta + column_lower_low0_column - column_lower_high0_column); NotNegative (7 *
  column_lower_high0_row - 8 * column_lower_low0_column)]];
  Or [And [NotNegative (- (prob_column_C))]; And [NotNegative (prob_row_C - column_upper_low0_row); NotNegative (delta +
  column_upper_low0_row - column_upper_high0_row); NotNegative (column_upper_high0_column - prob_column_C); NotNegative
  (delta + column_upper_low0_column - column_upper_high0_column); NotNegative (7 * column_upper_high0_row - 8 *
  column_upper_low0_column)]; And [NotNegative (column_upper_high0_column - prob_column_C); NotNegative (prob_row_C -
  column_upper_low0_row); NotNegative (delta + column_upper_low0_row - column_upper_high0_row); NotNegative (delta +
  column_upper_low0_column - column_upper_high0_column); NotNegative (7 * column_upper_high0_row - 8 *
  column_upper_low0_column)]]]%formulas.

Definition yellow_self_order_1_certificate : tree :=
  let delta := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in let row_upper_low0_row := X 4 in
  let row_upper_high0_row := X 5 in let row_upper_low0_column := X 6 in let row_upper_high0_column := X 7 in
  let column_lower_low0_row := X 8 in let column_lower_high0_row := X 9 in let column_lower_low0_column := X 10 in
  let column_lower_high0_column := X 11 in let column_upper_low0_row := X 12 in let column_upper_high0_row := X 13 in
  let column_upper_low0_column := X 14 in let column_upper_high0_column := X 15 in
  Unpack 0 (
  Unpack 1 (
  Case 2 [
  Case 3 [
  Unpack 9 (
  Leaf [Times 0x7 [7];
  Times 0x1 [11];
  Times 0x8 [10]] []);
  Unpack 9 (
  Case 4 [
  Unpack 15 (
  Case 5 [
  Unpack 17 (
  Leaf [Times 0x7 [6];
  Times 0x1 [16];
  Times 0x8 [18]] []);
  Unpack 17 (
  Leaf [Times 0xf [8];
  Times 0x40 [10];
  Times 0x40 [11];
  Times 0x38 [12];
  Times 0x38 [13];
  Times 0x8 [14];
  Times 0x31 [18];
  Times 0x31 [19];
  Times 0x38 [20];
  Times 0x38 [21];
  Times 0x7 [22]] []);
  Unpack 17 (
  Leaf [Times 0xf [8];
  Times 0x40 [10];
  Times 0x40 [11];
  Times 0x38 [12];
  Times 0x38 [13];
  Times 0x8 [14];
  Times 0x31 [19];
  Times 0x31 [20];
  Times 0x38 [18];
  Times 0x38 [21];
  Times 0x7 [22]] [])]);
  Unpack 15 (
  Leaf [Times 0xf [8];
  Times 0x40 [10];
  Times 0x40 [11];
  Times 0x38 [12];
  Times 0x38 [13];
  Times 0x8 [14];
  Times 0x31 [16];
  Times 0x31 [17];
  Times 0x38 [18];
  Times 0x38 [19];
  Times 0x7 [20]] []);
  Unpack 15 (
  Leaf [Times 0xf [8];
  Times 0x40 [10];
  Times 0x40 [11];
  Times 0x38 [12];
  Times 0x38 [13];
  Times 0x8 [14];
  Times 0x31 [16];
  Times 0x31 [17];
  Times 0x38 [18];
  Times 0x38 [19];
  Times 0x7 [20]] [])]);
  Unpack 9 (
  Case 4 [
  Unpack 15 (
  Case 5 [
  Unpack 17 (
  Leaf [Times 0x7 [6];
  Times 0x1 [16];
  Times 0x8 [18]] []);
  Unpack 17 (
  Leaf [Times 0xf [8];
  Times 0x40 [10];
  Times 0x40 [11];
  Times 0x38 [12];
  Times 0x38 [13];
  Times 0x8 [14];
  Times 0x31 [18];
  Times 0x31 [19];
  Times 0x38 [20];
  Times 0x38 [21];
  Times 0x7 [22]] []);
  Unpack 17 (
  Leaf [Times 0xf [8];
  Times 0x40 [10];
  Times 0x40 [11];
  Times 0x38 [12];
  Times 0x38 [13];
  Times 0x8 [14];
  Times 0x31 [19];
  Times 0x31 [20];
  Times 0x38 [18];
  Times 0x38 [21];
  Times 0x7 [22]] [])]);
  Unpack 15 (
  Leaf [Times 0xf [8];
  Times 0x40 [10];
  Times 0x40 [11];
  Times 0x38 [12];
  Times 0x38 [13];
  Times 0x8 [14];
  Times 0x31 [16];
  Times 0x31 [17];
  Times 0x38 [18];
  Times 0x38 [19];
  Times 0x7 [20]] []);
  Unpack 15 (
  Leaf [Times 0xf [8];
  Times 0x40 [10];
  Times 0x40 [11];
  Times 0x38 [12];
  Times 0x38 [13];
  Times 0x8 [14];
  Times 0x31 [16];
  Times 0x31 [17];
  Times 0x38 [18];
  Times 0x38 [19];
  Times 0x7 [20]] [])])];
  Case 3 [
  Unpack 9 (
  Leaf [Times 0x7 [7];
  Times 0x1 [11];
  Times 0x8 [10]] []);
  Unpack 9 (
  Case 4 [
  Unpack 15 (
  Case 5 [
  Unpack 17 (
  Leaf [Times 0x7 [6];
  Times 0x1 [16];
  Times 0x8 [18]] []);
  Unpack 17 (
  Leaf [Times 0xf [8];
  Times 0x38 [10];
  Times 0x38 [11];
  Times 0x31 [12];
  Times 0x31 [13];
  Times 0x7 [14];
  Times 0x38 [18];
  Times 0x38 [19];
  Times 0x40 [20];
  Times 0x40 [21];
  Times 0x8 [22]] []);
  Unpack 17 (
  Leaf [Times 0xf [8];
  Times 0x38 [10];
  Times 0x38 [11];
  Times 0x31 [12];
  Times 0x31 [13];
  Times 0x7 [14];
  Times 0x38 [19];
  Times 0x38 [20];
  Times 0x40 [18];
  Times 0x40 [21];
  Times 0x8 [22]] [])]);
  Unpack 15 (
  Leaf [Times 0xf [8];
  Times 0x38 [10];
  Times 0x38 [11];
  Times 0x31 [12];
  Times 0x31 [13];
  Times 0x7 [14];
  Times 0x38 [16];
  Times 0x38 [17];
  Times 0x40 [18];
  Times 0x40 [19];
  Times 0x8 [20]] []);
  Unpack 15 (
  Leaf [Times 0xf [8];
  Times 0x38 [10];
  Times 0x38 [11];
  Times 0x31 [12];
  Times 0x31 [13];
  Times 0x7 [14];
  Times 0x38 [16];
  Times 0x38 [17];
  Times 0x40 [18];
  Times 0x40 [19];
  Times 0x8 [20]] [])]);
  Unpack 9 (
  Case 4 [
  Unpack 15 (
  Case 5 [
  Unpack 17 (
  Leaf [Times 0x7 [6];
  Times 0x1 [16];
  Times 0x8 [18]] []);
  Unpack 17 (
  Leaf [Times 0xf [8];
  Times 0x38 [10];
  Times 0x38 [11];
  Times 0x31 [12];
  Times 0x31 [13];
  Times 0x7 [14];
  Times 0x38 [18];
  Times 0x38 [19];
  Times 0x40 [20];
  Times 0x40 [21];
  Times 0x8 [22]] []);
  Unpack 17 (
  Leaf [Times 0xf [8];
  Times 0x38 [10];
  Times 0x38 [11];
  Times 0x31 [12];
  Times 0x31 [13];
  Times 0x7 [14];
  Times 0x38 [19];
  Times 0x38 [20];
  Times 0x40 [18];
  Times 0x40 [21];
  Times 0x8 [22]] [])]);
  Unpack 15 (
  Leaf [Times 0xf [8];
  Times 0x38 [10];
  Times 0x38 [11];
  Times 0x31 [12];
  Times 0x31 [13];
  Times 0x7 [14];
  Times 0x38 [16];
  Times 0x38 [17];
  Times 0x40 [18];
  Times 0x40 [19];
  Times 0x8 [20]] []);
  Unpack 15 (
  Leaf [Times 0xf [8];
  Times 0x38 [10];
  Times 0x38 [11];
  Times 0x31 [12];
  Times 0x31 [13];
  Times 0x7 [14];
  Times 0x38 [16];
  Times 0x38 [17];
  Times 0x40 [18];
  Times 0x40 [19];
  Times 0x8 [20]] [])])]])).

Lemma yellow_self_order_1_checked : check yellow_self_order_1_hypotheses yellow_self_order_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem yellow_self_order_1 :
  forall delta prob_row_C prob_column_C row_upper_low0_row row_upper_high0_row row_upper_low0_column
  row_upper_high0_column column_lower_low0_row column_lower_high0_row column_lower_low0_column column_lower_high0_column
  column_upper_low0_row column_upper_high0_row column_upper_low0_column column_upper_high0_column : R,
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_C >= 0)) ->
  (* denied: near(prob(row, C) = 0 and prob(column, C) = 0, O(δ)) *)
    ((prob_row_C - 15 * delta > 0) \/ (prob_column_C - 15 * delta > 0)) ->
  (* row, upper run *)
    (((- (prob_row_C) >= 0) /\ (8 * prob_row_C - 7 * prob_column_C > 0)) \/ ((row_upper_high0_row - prob_row_C >= 0) /\
    (delta + row_upper_low0_row - row_upper_high0_row >= 0) /\ (prob_column_C - row_upper_low0_column >= 0) /\ (delta +
    row_upper_low0_column - row_upper_high0_column >= 0) /\ (7 * row_upper_high0_column - 8 * row_upper_low0_row >= 0))
    \/ ((row_upper_high0_row - prob_row_C >= 0) /\ (delta + row_upper_low0_row - row_upper_high0_row >= 0) /\
    (prob_column_C - row_upper_low0_column >= 0) /\ (delta + row_upper_low0_column - row_upper_high0_column >= 0) /\ (7
    * row_upper_high0_column - 8 * row_upper_low0_row >= 0))) ->
  (* column, lower run *)
    (((8 * prob_column_C - 7 * prob_row_C > 0)) \/ ((prob_row_C - column_lower_low0_row >= 0) /\ (delta +
    column_lower_low0_row - column_lower_high0_row >= 0) /\ (column_lower_high0_column - prob_column_C >= 0) /\ (delta +
    column_lower_low0_column - column_lower_high0_column >= 0) /\ (7 * column_lower_high0_row - 8 *
    column_lower_low0_column >= 0)) \/ ((prob_row_C - column_lower_low0_row >= 0) /\ (delta + column_lower_low0_row -
    column_lower_high0_row >= 0) /\ (column_lower_high0_column - prob_column_C >= 0) /\ (delta +
    column_lower_low0_column - column_lower_high0_column >= 0) /\ (7 * column_lower_high0_row - 8 *
    column_lower_low0_column >= 0))) ->
  (* column, upper run *)
    (((- (prob_column_C) >= 0)) \/ ((prob_row_C - column_upper_low0_row >= 0) /\ (delta + column_upper_low0_row -
    column_upper_high0_row >= 0) /\ (column_upper_high0_column - prob_column_C >= 0) /\ (delta +
    column_upper_low0_column - column_upper_high0_column >= 0) /\ (7 * column_upper_high0_row - 8 *
    column_upper_low0_column >= 0)) \/ ((column_upper_high0_column - prob_column_C >= 0) /\ (prob_row_C -
    column_upper_low0_row >= 0) /\ (delta + column_upper_low0_row - column_upper_high0_row >= 0) /\ (delta +
    column_upper_low0_column - column_upper_high0_column >= 0) /\ (7 * column_upper_high0_row - 8 *
    column_upper_low0_column >= 0))) ->
  False.
Proof.
  exact (fun delta prob_row_C prob_column_C row_upper_low0_row row_upper_high0_row row_upper_low0_column
  row_upper_high0_column column_lower_low0_row column_lower_high0_row column_lower_low0_column column_lower_high0_column
  column_upper_low0_row column_upper_high0_row column_upper_low0_column column_upper_high0_column => check_refutes
  (point [delta; prob_row_C; prob_column_C; row_upper_low0_row; row_upper_high0_row; row_upper_low0_column;
  row_upper_high0_column; column_lower_low0_row; column_lower_high0_row; column_lower_low0_column;
  column_lower_high0_column; column_upper_low0_row; column_upper_high0_row; column_upper_low0_column;
  column_upper_high0_column]) yellow_self_order_1_hypotheses yellow_self_order_1_certificate
  yellow_self_order_1_checked).
Qed.
