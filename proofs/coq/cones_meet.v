(* cones-meet: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* near(pareto, 4*δ/ε) *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_lower_low0_row is
row.lower.low0[row]; row_lower_high0_row is row.lower.high0[row]; row_lower_low0_column is row.lower.low0[column];
row_lower_high0_column is row.lower.high0[column]; row_upper_low0_row is row.upper.low0[row]; row_upper_high0_row is
row.upper.high0[row]; row_upper_low0_column is row.upper.low0[column]; row_upper_high0_column is
row.upper.high0[column]; column_lower_low0_row is column.lower.low0[row]; column_lower_high0_row is
column.lower.high0[row]; column_lower_low0_column is column.lower.low0[column]; column_lower_high0_column is
column.lower.high0[column]; bound_0 is bound(0); bound_1 is bound(1); bound_4 is bound(4); bound_5 is bound(5) *)
Definition cones_meet_1_hypotheses : list formula :=
  let k1 := X 1 in let k2 := X 2 in let epsilon := X 3 in let delta := X 4 in let prob_row_C := X 5 in
  let prob_column_C := X 6 in let row_lower_low0_row := X 7 in let row_lower_high0_row := X 8 in
  let row_lower_low0_column := X 9 in let row_lower_high0_column := X 10 in let row_upper_low0_row := X 11 in
  let row_upper_high0_row := X 12 in let row_upper_low0_column := X 13 in let row_upper_high0_column := X 14 in
  let column_lower_low0_row := X 15 in let column_lower_high0_row := X 16 in let column_lower_low0_column := X 17 in
  let column_lower_high0_column := X 18 in let bound_0 := X 19 in let bound_1 := X 20 in let bound_4 := X 21 in
  let bound_5 := X 22 in
  [
  Positive (k1);
  Positive (k2);
  NotNegative (k1 * k2 - 1);
  And [Positive (epsilon); NotNegative (1 - 10 * epsilon)];
  And [Positive (delta); NotNegative (epsilon - 100 * delta)];
  And [NotNegative (prob_row_C); NotNegative (1 - prob_row_C)];
  And [NotNegative (prob_column_C); NotNegative (1 - prob_column_C)];
  Or [Positive (epsilon - epsilon * prob_column_C - 4 * delta); And [NotNegative (1 - bound_1); NotNegative (prob_row_C
  + 2 * bound_1 - bound_0 - 2); NotNegative (2 * bound_0 + 1 - 2 * prob_row_C - bound_1); Or [Positive (prob_row_C + 2 *
  bound_1 - bound_0 - 2); Positive (2 * bound_0 + 1 - 2 * prob_row_C - bound_1)]]];
  Or [Positive (epsilon - epsilon * prob_row_C - 4 * delta); And [NotNegative (1 - bound_4); NotNegative (2 * bound_5 +
  1 - 2 * prob_column_C - bound_4); NotNegative (prob_column_C + 2 * bound_4 - bound_5 - 2); Or [Positive (2 * bound_5 +
  1 - 2 * prob_column_C - bound_4); Positive (prob_column_C + 2 * bound_4 - bound_5 - 2)]]];
  Or [And [Positive (k1 * prob_row_C + 2 * prob_row_C - 2 * k1 * prob_column_C - prob_column_C)]; And [NotNegative
  (epsilon * row_lower_low0_row + prob_row_C - epsilon - row_lower_low0_row); NotNegative (row_lower_high0_row -
  prob_row_C); NotNegative (delta + row_lower_low0_row - row_lower_high0_row)]; And [NotNegative (prob_row_C -
  row_lower_low0_row); NotNegative (delta + row_lower_low0_row - row_lower_high0_row); NotNegative (prob_column_C -
  row_lower_low0_column); NotNegative (delta + row_lower_low0_column - row_lower_high0_column); Or [And [NotNegative
  (row_lower_high0_row - 1)]; And [NotNegative (row_lower_high0_column - 1)]; And [NotNegative (row_lower_high0_row -
  1)]]]];
  Or [And [NotNegative (- (prob_row_C)); Positive (k1 * prob_row_C + 2 * prob_row_C - 2 * k1 * prob_column_C -
  prob_column_C)]; And [Positive (1 - prob_row_C); Positive (1 - prob_column_C)]; And [NotNegative (prob_row_C -
  row_upper_low0_row); NotNegative (delta + row_upper_low0_row - row_upper_high0_row); NotNegative (prob_column_C -
  row_upper_low0_column); NotNegative (delta + row_upper_low0_column - row_upper_high0_column); Or [And [NotNegative
  (row_upper_high0_row - 1)]; And [NotNegative (row_upper_high0_column - 1)]; And [NotNegative (row_upper_high0_row -
  1)]]]];
  Or [And [Positive (k2 * prob_column_C + 2 * prob_column_C - 2 * k2 * prob_row_C - prob_row_C)]; And [NotNegative
  (epsilon * column_lower_low0_column + prob_column_C - epsilon - column_lower_low0_column); NotNegative
  (column_lower_high0_column - prob_column_C); NotNegative (delta + column_lower_low0_column -
  column_lower_high0_column)]; And [NotNegative (prob_column_C - column_lower_low0_column); NotNegative (prob_row_C -
  column_lower_low0_row); NotNegative (delta + column_lower_low0_row - column_lower_high0_row); NotNegative (delta +
  column_lower_low0_column - column_lower_high0_column); Or [And [NotNegative (column_lower_high0_row - 1)]; And
  [NotNegative (column_lower_high0_column - 1)]; And [NotNegative (column_lower_high0_row - 1)]]]]]%formulas.

Definition cones_meet_1_certificate : tree :=
  let k1 := X 1 in let k2 := X 2 in let epsilon := X 3 in let delta := X 4 in let prob_row_C := X 5 in
  let prob_column_C := X 6 in let row_lower_low0_row := X 7 in let row_lower_high0_row := X 8 in
  let row_lower_low0_column := X 9 in let row_lower_high0_column := X 10 in let row_upper_low0_row := X 11 in
  let row_upper_high0_row := X 12 in let row_upper_low0_column := X 13 in let row_upper_high0_column := X 14 in
  let column_lower_low0_row := X 15 in let column_lower_high0_row := X 16 in let column_lower_low0_column := X 17 in
  let column_lower_high0_column := X 18 in let bound_0 := X 19 in let bound_1 := X 20 in let bound_4 := X 21 in
  let bound_5 := X 22 in
  Unpack 3 (
  Unpack 4 (
  Unpack 5 (
  Unpack 6 (
  Case 7 [
  Case 8 [
  Case 9 [
  Unpack 22 (
  Case 10 [
  Unpack 24 (
  Leaf [Times 0x4 [18];
  Times 0x140 [0; 14; 18];
  Times 0xa0 [14; 23];
  Times 0x50 [0; 18; 21];
  Times 0x8 [0; 13; 18];
  Times 0x28 [21; 23];
  Times 0x4 [13; 23];
  Square 0x1 [16] (10 * k1 * epsilon * prob_row_C + 20 * epsilon * prob_row_C - 10 * epsilon * prob_column_C - k1 - 1);
  Square 0x1 [25] (10 * k1 * epsilon * prob_row_C + 20 * epsilon * prob_row_C - 10 * epsilon * prob_column_C - k1 - 3)] []);
  Unpack 24 (
  Case 11 [
  Unpack 27 (
  Leaf [Times 0x3 [2; 16];
  Times 0x1 [1; 23];
  Times 0x50 [14; 23];
  Times 0x2 [16; 23];
  Times 0x14 [21; 23];
  Times 0x2 [13; 23; 25];
  Times 0x1 [28];
  Times 0x2 [0; 28]] []);
  Unpack 27 (
  Leaf [Times 0x1e [13; 14];
  Times 0x7918 [14; 14];
  Times 0x136 [14; 15];
  Times 0xa [20];
  Times 0x9 [29];
  Times 0x9 [30];
  Times 0x1 [13; 29];
  Times 0x1 [13; 30];
  Times 0xa [28]] []);
  Unpack 27 (
  Case 32 [
  Unpack 33 (
  Leaf [Times 0x1 [30];
  Times 0x1 [29];
  Times 0xa [21];
  Times 0x1 [13; 25];
  Times 0x9858 [14; 14];
  Times 0x186 [14; 15];
  Times 0x27 [13; 14];
  Times 0x1 [34]] []);
  Unpack 33 (
  Leaf [Times 0xa [20];
  Times 0x1 [13; 26];
  Times 0x1 [31];
  Times 0x1 [28];
  Times 0x9858 [14; 14];
  Times 0x186 [14; 15];
  Times 0x27 [13; 14];
  Times 0x1 [34]] []);
  Unpack 33 (
  Leaf [Times 0x1 [30];
  Times 0x1 [29];
  Times 0xa [21];
  Times 0x1 [13; 25];
  Times 0x9858 [14; 14];
  Times 0x186 [14; 15];
  Times 0x27 [13; 14];
  Times 0x1 [34]] [])])]);
  Unpack 24 (
  Case 29 [
  Unpack 30 (
  Leaf [Times 0x1 [26];
  Times 0x1 [25];
  Times 0xa [21];
  Times 0x1 [13; 17];
  Times 0x618 [14; 14];
  Times 0x27 [14; 16];
  Times 0x186 [14; 21];
  Times 0x27 [13; 14; 17];
  Times 0x1 [31]] []);
  Unpack 30 (
  Leaf [Times 0x1 [28];
  Times 0x1 [27];
  Times 0xa [20];
  Times 0x1 [13; 19];
  Times 0x618 [14; 14];
  Times 0x27 [14; 18];
  Times 0x186 [14; 20];
  Times 0x27 [13; 14; 19];
  Times 0x1 [31]] []);
  Unpack 30 (
  Leaf [Times 0x1 [26];
  Times 0x1 [25];
  Times 0xa [21];
  Times 0x1 [13; 17];
  Times 0x618 [14; 14];
  Times 0x27 [14; 16];
  Times 0x186 [14; 21];
  Times 0x27 [13; 14; 17];
  Times 0x1 [31]] [])])]);
  Unpack 22 (
  Leaf [Times 0x1e [13; 14];
  Times 0x4d8 [14; 14];
  Times 0x136 [12; 14; 18];
  Times 0x136 [14; 20];
  Times 0xa [21];
  Times 0x9 [24];
  Times 0x9 [25];
  Times 0x1 [13; 24];
  Times 0x1 [13; 25];
  Times 0xa [23]] []);
  Unpack 22 (
  Case 10 [
  Unpack 28 (
  Leaf [Times 0x4 [18];
  Times 0x140 [0; 14; 18];
  Times 0xa0 [14; 30];
  Times 0x50 [0; 18; 21];
  Times 0x8 [0; 13; 18];
  Times 0x28 [21; 30];
  Times 0x4 [13; 30];
  Square 0x1 [16] (10 * k1 * epsilon * prob_row_C + 20 * epsilon * prob_row_C - 10 * epsilon * prob_column_C - k1 - 1);
  Square 0x1 [29] (10 * k1 * epsilon * prob_row_C + 20 * epsilon * prob_row_C - 10 * epsilon * prob_column_C - k1 - 3)] []);
  Unpack 28 (
  Case 27 [
  Unpack 31 (
  Leaf [Times 0xa [21];
  Times 0x1 [13; 29];
  Times 0x1 [24];
  Times 0x1 [23];
  Times 0x9858 [14; 14];
  Times 0x186 [14; 15];
  Times 0x27 [13; 14];
  Times 0x1 [32]] []);
  Unpack 31 (
  Leaf [Times 0xa [20];
  Times 0x1 [13; 30];
  Times 0x1 [26];
  Times 0x1 [25];
  Times 0x9858 [14; 14];
  Times 0x186 [14; 15];
  Times 0x27 [13; 14];
  Times 0x1 [32]] []);
  Unpack 31 (
  Leaf [Times 0xa [21];
  Times 0x1 [13; 29];
  Times 0x1 [24];
  Times 0x1 [23];
  Times 0x9858 [14; 14];
  Times 0x186 [14; 15];
  Times 0x27 [13; 14];
  Times 0x1 [32]] [])]);
  Unpack 28 (
  Case 33 [
  Unpack 34 (
  Leaf [Times 0x1 [30];
  Times 0x1 [29];
  Times 0xa [21];
  Times 0x1 [13; 17];
  Times 0x618 [14; 14];
  Times 0x27 [14; 16];
  Times 0x186 [14; 21];
  Times 0x27 [13; 14; 17];
  Times 0x1 [35]] []);
  Unpack 34 (
  Leaf [Times 0x1 [32];
  Times 0x1 [31];
  Times 0xa [20];
  Times 0x1 [13; 19];
  Times 0x618 [14; 14];
  Times 0x27 [14; 18];
  Times 0x186 [14; 20];
  Times 0x27 [13; 14; 19];
  Times 0x1 [35]] []);
  Unpack 34 (
  Leaf [Times 0x1 [30];
  Times 0x1 [29];
  Times 0xa [21];
  Times 0x1 [13; 17];
  Times 0x618 [14; 14];
  Times 0x27 [14; 16];
  Times 0x186 [14; 21];
  Times 0x27 [13; 14; 17];
  Times 0x1 [35]] [])])])];
  Unpack 21 (
  Case 25 [
  Leaf [Times 0x3 [22];
  Times 0x1 [26];
  Times 0x2 [24]] [];
  Leaf [Times 0x3 [22];
  Times 0x1 [23];
  Times 0x2 [26]] []])];
  Unpack 20 (
  Case 24 [
  Leaf [Times 0x3 [21];
  Times 0x2 [25];
  Times 0x1 [23]] [];
  Leaf [Times 0x3 [21];
  Times 0x2 [22];
  Times 0x1 [25]] []])])))).

Lemma cones_meet_1_checked : check cones_meet_1_hypotheses cones_meet_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem cones_meet_1 :
  forall k1 k2 epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column row_upper_low0_row row_upper_high0_row row_upper_low0_column row_upper_high0_column
  column_lower_low0_row column_lower_high0_row column_lower_low0_column column_lower_high0_column bound_0 bound_1
  bound_4 bound_5 : R,
  (* given: k1 > 0 *)
    (k1 > 0) ->
  (* given: k2 > 0 *)
    (k2 > 0) ->
  (* given: k1*k2 >= 1 *)
    (k1 * k2 - 1 >= 0) ->
  (* given: 0 < ε <= 1/10 *)
    ((epsilon > 0) /\ (1 - 10 * epsilon >= 0)) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0) /\ (epsilon - 100 * delta >= 0)) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0) /\ (1 - prob_row_C >= 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_C >= 0) /\ (1 - prob_column_C >= 0)) ->
  (* denied: near(pareto, 4*δ/ε) *)
    ((epsilon - epsilon * prob_column_C - 4 * delta > 0) \/ ((1 - bound_1 >= 0) /\ (prob_row_C + 2 * bound_1 - bound_0 -
    2 >= 0) /\ (2 * bound_0 + 1 - 2 * prob_row_C - bound_1 >= 0) /\ ((prob_row_C + 2 * bound_1 - bound_0 - 2 > 0) \/ (2
    * bound_0 + 1 - 2 * prob_row_C - bound_1 > 0)))) ->
  (* denied: near(pareto, 4*δ/ε) *)
    ((epsilon - epsilon * prob_row_C - 4 * delta > 0) \/ ((1 - bound_4 >= 0) /\ (2 * bound_5 + 1 - 2 * prob_column_C -
    bound_4 >= 0) /\ (prob_column_C + 2 * bound_4 - bound_5 - 2 >= 0) /\ ((2 * bound_5 + 1 - 2 * prob_column_C - bound_4
    > 0) \/ (prob_column_C + 2 * bound_4 - bound_5 - 2 > 0)))) ->
  (* row, lower run *)
    (((k1 * prob_row_C + 2 * prob_row_C - 2 * k1 * prob_column_C - prob_column_C > 0)) \/ ((epsilon * row_lower_low0_row
    + prob_row_C - epsilon - row_lower_low0_row >= 0) /\ (row_lower_high0_row - prob_row_C >= 0) /\ (delta +
    row_lower_low0_row - row_lower_high0_row >= 0)) \/ ((prob_row_C - row_lower_low0_row >= 0) /\ (delta +
    row_lower_low0_row - row_lower_high0_row >= 0) /\ (prob_column_C - row_lower_low0_column >= 0) /\ (delta +
    row_lower_low0_column - row_lower_high0_column >= 0) /\ (((row_lower_high0_row - 1 >= 0)) \/
    ((row_lower_high0_column - 1 >= 0)) \/ ((row_lower_high0_row - 1 >= 0))))) ->
  (* row, upper run *)
    (((- (prob_row_C) >= 0) /\ (k1 * prob_row_C + 2 * prob_row_C - 2 * k1 * prob_column_C - prob_column_C > 0)) \/ ((1 -
    prob_row_C > 0) /\ (1 - prob_column_C > 0)) \/ ((prob_row_C - row_upper_low0_row >= 0) /\ (delta +
    row_upper_low0_row - row_upper_high0_row >= 0) /\ (prob_column_C - row_upper_low0_column >= 0) /\ (delta +
    row_upper_low0_column - row_upper_high0_column >= 0) /\ (((row_upper_high0_row - 1 >= 0)) \/
    ((row_upper_high0_column - 1 >= 0)) \/ ((row_upper_high0_row - 1 >= 0))))) ->
  (* column, lower run *)
    (((k2 * prob_column_C + 2 * prob_column_C - 2 * k2 * prob_row_C - prob_row_C > 0)) \/ ((epsilon *
    column_lower_low0_column + prob_column_C - epsilon - column_lower_low0_column >= 0) /\ (column_lower_high0_column -
    prob_column_C >= 0) /\ (delta + column_lower_low0_column - column_lower_high0_column >= 0)) \/ ((prob_column_C -
    column_lower_low0_column >= 0) /\ (prob_row_C - column_lower_low0_row >= 0) /\ (delta + column_lower_low0_row -
    column_lower_high0_row >= 0) /\ (delta + column_lower_low0_column - column_lower_high0_column >= 0) /\
    (((column_lower_high0_row - 1 >= 0)) \/ ((column_lower_high0_column - 1 >= 0)) \/ ((column_lower_high0_row - 1 >=
    0))))) ->
  False.
Proof.
  exact (fun k1 k2 epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column row_upper_low0_row row_upper_high0_row row_upper_low0_column row_upper_high0_column
  column_lower_low0_row column_lower_high0_row column_lower_low0_column column_lower_high0_column bound_0 bound_1
  bound_4 bound_5 => check_refutes (point [k1; k2; epsilon; delta; prob_row_C; prob_column_C; row_lower_low0_row;
  row_lower_high0_row; row_lower_low0_column; row_lower_high0_column; row_upper_low0_row; row_upper_high0_row;
  row_upper_low0_column; row_upper_high0_column; column_lower_low0_row; column_lower_high0_row;
  column_lower_low0_column; column_lower_high0_column; bound_0; bound_1; bound_4; bound_5]) cones_meet_1_hypotheses
  cones_meet_1_certificate cones_meet_1_checked).
Qed.
