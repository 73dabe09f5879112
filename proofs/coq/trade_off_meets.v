(* trade-off-meets: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* near(pareto, 4*δ/ε) *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_lower_low0_row is
row.lower.low0[row]; row_lower_high0_row is row.lower.high0[row]; row_lower_low0_column is row.lower.low0[column];
row_lower_high0_column is row.lower.high0[column]; column_lower_low0_row is column.lower.low0[row];
column_lower_high0_row is column.lower.high0[row]; column_lower_low0_column is column.lower.low0[column];
column_lower_high0_column is column.lower.high0[column]; bound_0 is bound(0); bound_1 is bound(1); bound_4 is bound(4);
bound_5 is bound(5) *)
Definition trade_off_meets_1_hypotheses : list formula :=
  let k1 := X 1 in let epsilon := X 2 in let delta := X 3 in let prob_row_C := X 4 in let prob_column_C := X 5 in
  let row_lower_low0_row := X 6 in let row_lower_high0_row := X 7 in let row_lower_low0_column := X 8 in
  let row_lower_high0_column := X 9 in let column_lower_low0_row := X 10 in let column_lower_high0_row := X 11 in
  let column_lower_low0_column := X 12 in let column_lower_high0_column := X 13 in let bound_0 := X 14 in
  let bound_1 := X 15 in let bound_4 := X 16 in let bound_5 := X 17 in
  [
  And [Positive (2 * k1 - 1); NotNegative (1 - k1)];
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
  (epsilon * row_lower_low0_row + prob_row_C - epsilon - row_lower_low0_row); NotNegative (prob_row_C -
  row_lower_low0_row); NotNegative (row_lower_high0_row - prob_row_C); NotNegative (delta + row_lower_low0_row -
  row_lower_high0_row)]; And [NotNegative (prob_row_C - row_lower_low0_row); NotNegative (delta + row_lower_low0_row -
  row_lower_high0_row); NotNegative (prob_column_C - row_lower_low0_column); NotNegative (delta + row_lower_low0_column
  - row_lower_high0_column); Or [And [NotNegative (row_lower_high0_row - 1)]; And [NotNegative (row_lower_high0_column -
  1)]; And [NotNegative (row_lower_high0_row - 1)]]]];
  Or [And [Positive (2 * k1 * prob_column_C + prob_column_C - k1 * prob_row_C - 2 * prob_row_C)]; And [NotNegative
  (epsilon * column_lower_low0_column + prob_column_C - epsilon - column_lower_low0_column); NotNegative
  (column_lower_high0_column - prob_column_C); NotNegative (delta + column_lower_low0_column -
  column_lower_high0_column)]; And [NotNegative (prob_column_C - column_lower_low0_column); NotNegative (prob_row_C -
  column_lower_low0_row); NotNegative (delta + column_lower_low0_row - column_lower_high0_row); NotNegative (delta +
  column_lower_low0_column - column_lower_high0_column); Or [And [NotNegative (column_lower_high0_row - 1)]; And
  [NotNegative (column_lower_high0_column - 1)]; And [NotNegative (column_lower_high0_row - 1)]]]]]%formulas.

Definition trade_off_meets_1_certificate : tree :=
  let k1 := X 1 in let epsilon := X 2 in let delta := X 3 in let prob_row_C := X 4 in let prob_column_C := X 5 in
  let row_lower_low0_row := X 6 in let row_lower_high0_row := X 7 in let row_lower_low0_column := X 8 in
  let row_lower_high0_column := X 9 in let column_lower_low0_row := X 10 in let column_lower_high0_row := X 11 in
  let column_lower_low0_column := X 12 in let column_lower_high0_column := X 13 in let bound_0 := X 14 in
  let bound_1 := X 15 in let bound_4 := X 16 in let bound_5 := X 17 in
  Unpack 0 (
  Unpack 1 (
  Unpack 2 (
  Unpack 3 (
  Unpack 4 (
  Case 5 [
  Case 6 [
  Case 7 [
  Unpack 21 (
  Case 8 [
  Unpack 23 (
  Leaf [Times 0x1 [22];
  Times 0x1 [24]] []);
  Unpack 23 (
  Leaf [Times 0x1e [12; 13];
  Times 0x4d8 [13; 13];
  Times 0x136 [11; 13; 15];
  Times 0x136 [13; 20];
  Times 0xa [19];
  Times 0x9 [25];
  Times 0x9 [26];
  Times 0x1 [12; 25];
  Times 0x1 [12; 26];
  Times 0xa [24]] []);
  Unpack 23 (
  Case 28 [
  Unpack 29 (
  Leaf [Times 0x1 [26];
  Times 0x1 [25];
  Times 0xa [20];
  Times 0x1 [12; 16];
  Times 0x618 [13; 13];
  Times 0x27 [13; 17];
  Times 0x186 [13; 19];
  Times 0x27 [12; 13; 18];
  Times 0x1 [30]] []);
  Unpack 29 (
  Leaf [Times 0x1 [19];
  Times 0x4 [12; 18];
  Times 0x4 [27];
  Times 0x4 [24];
  Times 0x26160 [13; 13];
  Times 0x9858 [13; 19];
  Times 0xf3c [12; 13; 18];
  Times 0x27 [14; 18];
  Times 0x4 [30]] []);
  Unpack 29 (
  Leaf [Times 0x1 [26];
  Times 0x1 [25];
  Times 0xa [20];
  Times 0x1 [12; 16];
  Times 0x618 [13; 13];
  Times 0x27 [13; 17];
  Times 0x186 [13; 19];
  Times 0x27 [12; 13; 18];
  Times 0x1 [30]] [])])]);
  Unpack 21 (
  Leaf [Times 0x3 [12; 13];
  Times 0x78 [13; 13];
  Times 0x1e [11; 13; 17];
  Times 0x1e [13; 19];
  Times 0x1 [22];
  Times 0x1 [24];
  Times 0x1 [25];
  Times 0x1 [11; 23];
  Times 0x1 [20]] []);
  Unpack 21 (
  Case 8 [
  Unpack 27 (
  Case 26 [
  Unpack 29 (
  Leaf [Times 0x3 [19];
  Times 0xa [12; 18];
  Times 0xc [23];
  Times 0xc [22];
  Times 0x50 [9; 13];
  Times 0x14 [9; 19];
  Times 0x2 [9; 12; 18];
  Times 0x4 [10; 16];
  Times 0x4 [10; 17];
  Times 0x5eba0 [13; 13];
  Times 0x17ae8 [13; 19];
  Times 0x25e4 [12; 13; 18];
  Times 0x61 [14; 18];
  Times 0x4 [28];
  Times 0xc [30]] []);
  Unpack 29 (
  Leaf [Times 0x1 [19];
  Times 0x4 [12; 18];
  Times 0x4 [25];
  Times 0x4 [24];
  Times 0x26160 [13; 13];
  Times 0x9858 [13; 19];
  Times 0xf3c [12; 13; 18];
  Times 0x27 [14; 18];
  Times 0x4 [30]] []);
  Unpack 29 (
  Leaf [Times 0x3 [19];
  Times 0xa [12; 18];
  Times 0xc [23];
  Times 0xc [22];
  Times 0x50 [9; 13];
  Times 0x14 [9; 19];
  Times 0x2 [9; 12; 18];
  Times 0x4 [10; 16];
  Times 0x4 [10; 17];
  Times 0x5eba0 [13; 13];
  Times 0x17ae8 [13; 19];
  Times 0x25e4 [12; 13; 18];
  Times 0x61 [14; 18];
  Times 0x4 [28];
  Times 0xc [30]] [])]);
  Unpack 27 (
  Leaf [Times 0x1e [12; 13];
  Times 0x4d8 [13; 13];
  Times 0x136 [11; 13; 15];
  Times 0x136 [13; 20];
  Times 0xa [19];
  Times 0x9 [29];
  Times 0x9 [30];
  Times 0x1 [12; 29];
  Times 0x1 [12; 30];
  Times 0xa [28]] []);
  Unpack 27 (
  Case 32 [
  Unpack 33 (
  Leaf [Times 0x1 [30];
  Times 0x1 [29];
  Times 0xa [20];
  Times 0x1 [12; 16];
  Times 0x618 [13; 13];
  Times 0x27 [13; 17];
  Times 0x186 [13; 19];
  Times 0x27 [12; 13; 18];
  Times 0x1 [34]] []);
  Unpack 33 (
  Leaf [Times 0x1 [19];
  Times 0x4 [12; 18];
  Times 0x4 [31];
  Times 0x4 [28];
  Times 0x26160 [13; 13];
  Times 0x9858 [13; 19];
  Times 0xf3c [12; 13; 18];
  Times 0x27 [14; 18];
  Times 0x4 [34]] []);
  Unpack 33 (
  Leaf [Times 0x1 [30];
  Times 0x1 [29];
  Times 0xa [20];
  Times 0x1 [12; 16];
  Times 0x618 [13; 13];
  Times 0x27 [13; 17];
  Times 0x186 [13; 19];
  Times 0x27 [12; 13; 18];
  Times 0x1 [34]] [])])])];
  Unpack 20 (
  Case 24 [
  Leaf [Times 0x3 [21];
  Times 0x1 [25];
  Times 0x2 [23]] [];
  Leaf [Times 0x3 [21];
  Times 0x1 [22];
  Times 0x2 [25]] []])];
  Unpack 19 (
  Case 23 [
  Leaf [Times 0x3 [20];
  Times 0x2 [24];
  Times 0x1 [22]] [];
  Leaf [Times 0x3 [20];
  Times 0x2 [21];
  Times 0x1 [24]] []])]))))).

Lemma trade_off_meets_1_checked : check trade_off_meets_1_hypotheses trade_off_meets_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem trade_off_meets_1 :
  forall k1 epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column column_lower_low0_row column_lower_high0_row column_lower_low0_column column_lower_high0_column
  bound_0 bound_1 bound_4 bound_5 : R,
  (* given: 1/2 < k1 <= 1 *)
    ((2 * k1 - 1 > 0) /\ (1 - k1 >= 0)) ->
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
    + prob_row_C - epsilon - row_lower_low0_row >= 0) /\ (prob_row_C - row_lower_low0_row >= 0) /\ (row_lower_high0_row
    - prob_row_C >= 0) /\ (delta + row_lower_low0_row - row_lower_high0_row >= 0)) \/ ((prob_row_C - row_lower_low0_row
    >= 0) /\ (delta + row_lower_low0_row - row_lower_high0_row >= 0) /\ (prob_column_C - row_lower_low0_column >= 0) /\
    (delta + row_lower_low0_column - row_lower_high0_column >= 0) /\ (((row_lower_high0_row - 1 >= 0)) \/
    ((row_lower_high0_column - 1 >= 0)) \/ ((row_lower_high0_row - 1 >= 0))))) ->
  (* column, lower run *)
    (((2 * k1 * prob_column_C + prob_column_C - k1 * prob_row_C - 2 * prob_row_C > 0)) \/ ((epsilon *
    column_lower_low0_column + prob_column_C - epsilon - column_lower_low0_column >= 0) /\ (column_lower_high0_column -
    prob_column_C >= 0) /\ (delta + column_lower_low0_column - column_lower_high0_column >= 0)) \/ ((prob_column_C -
    column_lower_low0_column >= 0) /\ (prob_row_C - column_lower_low0_row >= 0) /\ (delta + column_lower_low0_row -
    column_lower_high0_row >= 0) /\ (delta + column_lower_low0_column - column_lower_high0_column >= 0) /\
    (((column_lower_high0_row - 1 >= 0)) \/ ((column_lower_high0_column - 1 >= 0)) \/ ((column_lower_high0_row - 1 >=
    0))))) ->
  False.
Proof.
  exact (fun k1 epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column column_lower_low0_row column_lower_high0_row column_lower_low0_column column_lower_high0_column
  bound_0 bound_1 bound_4 bound_5 => check_refutes (point [k1; epsilon; delta; prob_row_C; prob_column_C;
  row_lower_low0_row; row_lower_high0_row; row_lower_low0_column; row_lower_high0_column; column_lower_low0_row;
  column_lower_high0_row; column_lower_low0_column; column_lower_high0_column; bound_0; bound_1; bound_4; bound_5])
  trade_off_meets_1_hypotheses trade_off_meets_1_certificate trade_off_meets_1_checked).
Qed.
