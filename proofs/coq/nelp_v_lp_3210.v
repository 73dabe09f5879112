(* nelp-v-lp-3210: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* near(pareto, 4*δ/ε) *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_upper_low0_row is
row.upper.low0[row]; row_upper_high0_row is row.upper.high0[row]; row_upper_low0_column is row.upper.low0[column];
row_upper_high0_column is row.upper.high0[column]; column_lower_low0_row is column.lower.low0[row];
column_lower_high0_row is column.lower.high0[row]; column_lower_low0_column is column.lower.low0[column];
column_lower_high0_column is column.lower.high0[column]; bound_0 is bound(0); bound_1 is bound(1); bound_4 is bound(4);
bound_5 is bound(5) *)
Definition nelp_v_lp_3210_1_hypotheses : list formula :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in
  let row_upper_low0_row := X 5 in let row_upper_high0_row := X 6 in let row_upper_low0_column := X 7 in
  let row_upper_high0_column := X 8 in let column_lower_low0_row := X 9 in let column_lower_high0_row := X 10 in
  let column_lower_low0_column := X 11 in let column_lower_high0_column := X 12 in let bound_0 := X 13 in
  let bound_1 := X 14 in let bound_4 := X 15 in let bound_5 := X 16 in
  [
  And [Positive (epsilon); NotNegative (1 - 10 * epsilon)];
  And [Positive (delta); NotNegative (epsilon - 100 * delta)];
  And [NotNegative (1 - prob_row_C)];
  And [NotNegative (prob_column_C); NotNegative (1 - prob_column_C)];
  Or [Positive (epsilon - epsilon * prob_column_C - 4 * delta); And [NotNegative (1 - bound_1); NotNegative (prob_row_C
  + 2 * bound_1 - bound_0 - 2); NotNegative (2 * bound_0 + 1 - 2 * prob_row_C - bound_1); Or [Positive (prob_row_C + 2 *
  bound_1 - bound_0 - 2); Positive (2 * bound_0 + 1 - 2 * prob_row_C - bound_1)]]];
  Or [Positive (epsilon - epsilon * prob_row_C - 4 * delta); And [NotNegative (1 - bound_4); NotNegative (2 * bound_5 +
  1 - 2 * prob_column_C - bound_4); NotNegative (prob_column_C + 2 * bound_4 - bound_5 - 2); Or [Positive (2 * bound_5 +
  1 - 2 * prob_column_C - bound_4); Positive (prob_column_C + 2 * bound_4 - bound_5 - 2)]]];
  Or [And [NotNegative (- (prob_row_C)); Positive (prob_row_C - 2 * prob_column_C)]; And [Positive (1 - prob_row_C);
  Positive (1 - prob_column_C)]; And [NotNegative (prob_row_C - row_upper_low0_row); NotNegative (delta +
  row_upper_low0_row - row_upper_high0_row); NotNegative (prob_column_C - row_upper_low0_column); NotNegative (delta +
  row_upper_low0_column - row_upper_high0_column); Or [And [NotNegative (row_upper_high0_row - 1)]; And [NotNegative
  (row_upper_high0_column - 1)]; And [NotNegative (row_upper_high0_row - 1)]]]];
  Or [And [NotNegative (epsilon * column_lower_low0_column + prob_column_C - epsilon - column_lower_low0_column);
  NotNegative (column_lower_high0_column - prob_column_C); NotNegative (delta + column_lower_low0_column -
  column_lower_high0_column)]; And [NotNegative (prob_column_C - column_lower_low0_column); NotNegative (prob_row_C -
  column_lower_low0_row); NotNegative (delta + column_lower_low0_row - column_lower_high0_row); NotNegative (delta +
  column_lower_low0_column - column_lower_high0_column); Or [And [NotNegative (column_lower_high0_row - 1)]; And
  [NotNegative (column_lower_high0_column - 1)]; And [NotNegative (column_lower_high0_row - 1)]]]]]%formulas.

Definition nelp_v_lp_3210_1_certificate : tree :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in
  let row_upper_low0_row := X 5 in let row_upper_high0_row := X 6 in let row_upper_low0_column := X 7 in
  let row_upper_high0_column := X 8 in let column_lower_low0_row := X 9 in let column_lower_high0_row := X 10 in
  let column_lower_low0_column := X 11 in let column_lower_high0_column := X 12 in let bound_0 := X 13 in
  let bound_1 := X 14 in let bound_4 := X 15 in let bound_5 := X 16 in
  Unpack 0 (
  Unpack 1 (
  Unpack 2 (
  Unpack 3 (
  Case 4 [
  Case 5 [
  Case 6 [
  Unpack 17 (
  Leaf [Times 0x1 [19];
  Times 0x2 [13];
  Times 0x1 [18]] []);
  Unpack 17 (
  Case 7 [
  Unpack 20 (
  Leaf [Times 0x1e [10; 11];
  Times 0xa [8; 8; 10];
  Times 0x7530 [8; 10; 10];
  Times 0xbb8 [9; 10; 10];
  Times 0x9 [8; 22];
  Times 0x9 [8; 23];
  Times 0x1 [8; 9; 22];
  Times 0x1 [8; 9; 23];
  Times 0xa [8; 21];
  Times 0xa [8; 15]] []);
  Unpack 20 (
  Case 25 [
  Unpack 26 (
  Leaf [Times 0xa [16];
  Times 0x1 [9; 18];
  Times 0x1 [23];
  Times 0x1 [22];
  Times 0x9858 [10; 10];
  Times 0x186 [10; 11];
  Times 0x27 [9; 10];
  Times 0x1 [27]] []);
  Unpack 26 (
  Leaf [Times 0x1 [24];
  Times 0x1 [21];
  Times 0x186 [8; 10];
  Times 0x27 [9; 10];
  Times 0x1 [9; 19];
  Times 0xa [15];
  Times 0x1 [27]] []);
  Unpack 26 (
  Leaf [Times 0xa [16];
  Times 0x1 [9; 18];
  Times 0x1 [23];
  Times 0x1 [22];
  Times 0x9858 [10; 10];
  Times 0x186 [10; 11];
  Times 0x27 [9; 10];
  Times 0x1 [27]] [])])]);
  Unpack 17 (
  Case 22 [
  Unpack 23 (
  Leaf [Times 0x1 [19];
  Times 0x1 [18];
  Times 0xa [16];
  Times 0x1 [9; 12];
  Times 0x9858 [10; 10];
  Times 0x186 [10; 11];
  Times 0x27 [9; 10];
  Times 0x1 [24]] []);
  Unpack 23 (
  Leaf [Times 0x1 [21];
  Times 0x1 [20];
  Times 0xa [15];
  Times 0x1 [9; 14];
  Times 0x9858 [10; 10];
  Times 0x186 [10; 11];
  Times 0x27 [9; 10];
  Times 0x1 [24]] []);
  Unpack 23 (
  Leaf [Times 0x1 [19];
  Times 0x1 [18];
  Times 0xa [16];
  Times 0x1 [9; 12];
  Times 0x9858 [10; 10];
  Times 0x186 [10; 11];
  Times 0x27 [9; 10];
  Times 0x1 [24]] [])])];
  Unpack 16 (
  Case 20 [
  Leaf [Times 0x3 [17];
  Times 0x1 [21];
  Times 0x2 [19]] [];
  Leaf [Times 0x3 [17];
  Times 0x1 [18];
  Times 0x2 [21]] []])];
  Unpack 15 (
  Case 19 [
  Leaf [Times 0x3 [16];
  Times 0x2 [20];
  Times 0x1 [18]] [];
  Leaf [Times 0x3 [16];
  Times 0x2 [17];
  Times 0x1 [20]] []])])))).

Lemma nelp_v_lp_3210_1_checked : check nelp_v_lp_3210_1_hypotheses nelp_v_lp_3210_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nelp_v_lp_3210_1 :
  forall epsilon delta prob_row_C prob_column_C row_upper_low0_row row_upper_high0_row row_upper_low0_column
  row_upper_high0_column column_lower_low0_row column_lower_high0_row column_lower_low0_column column_lower_high0_column
  bound_0 bound_1 bound_4 bound_5 : R,
  (* given: 0 < ε <= 1/10 *)
    ((epsilon > 0) /\ (1 - 10 * epsilon >= 0)) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0) /\ (epsilon - 100 * delta >= 0)) ->
  (* the strategy of row is a strategy *)
    ((1 - prob_row_C >= 0)) ->
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
  (* row, upper run *)
    (((- (prob_row_C) >= 0) /\ (prob_row_C - 2 * prob_column_C > 0)) \/ ((1 - prob_row_C > 0) /\ (1 - prob_column_C >
    0)) \/ ((prob_row_C - row_upper_low0_row >= 0) /\ (delta + row_upper_low0_row - row_upper_high0_row >= 0) /\
    (prob_column_C - row_upper_low0_column >= 0) /\ (delta + row_upper_low0_column - row_upper_high0_column >= 0) /\
    (((row_upper_high0_row - 1 >= 0)) \/ ((row_upper_high0_column - 1 >= 0)) \/ ((row_upper_high0_row - 1 >= 0))))) ->
  (* column, lower run *)
    (((epsilon * column_lower_low0_column + prob_column_C - epsilon - column_lower_low0_column >= 0) /\
    (column_lower_high0_column - prob_column_C >= 0) /\ (delta + column_lower_low0_column - column_lower_high0_column >=
    0)) \/ ((prob_column_C - column_lower_low0_column >= 0) /\ (prob_row_C - column_lower_low0_row >= 0) /\ (delta +
    column_lower_low0_row - column_lower_high0_row >= 0) /\ (delta + column_lower_low0_column -
    column_lower_high0_column >= 0) /\ (((column_lower_high0_row - 1 >= 0)) \/ ((column_lower_high0_column - 1 >= 0)) \/
    ((column_lower_high0_row - 1 >= 0))))) ->
  False.
Proof.
  exact (fun epsilon delta prob_row_C prob_column_C row_upper_low0_row row_upper_high0_row row_upper_low0_column
  row_upper_high0_column column_lower_low0_row column_lower_high0_row column_lower_low0_column column_lower_high0_column
  bound_0 bound_1 bound_4 bound_5 => check_refutes (point [epsilon; delta; prob_row_C; prob_column_C;
  row_upper_low0_row; row_upper_high0_row; row_upper_low0_column; row_upper_high0_column; column_lower_low0_row;
  column_lower_high0_row; column_lower_low0_column; column_lower_high0_column; bound_0; bound_1; bound_4; bound_5])
  nelp_v_lp_3210_1_hypotheses nelp_v_lp_3210_1_certificate nelp_v_lp_3210_1_checked).
Qed.

(* payoff(row) >= P - 4*δ*(T - S) *)
(* delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_upper_low0_row is row.upper.low0[row];
row_upper_high0_row is row.upper.high0[row]; row_upper_low0_column is row.upper.low0[column]; row_upper_high0_column is
row.upper.high0[column] *)
Definition nelp_v_lp_3210_2_hypotheses : list formula :=
  let delta := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in let row_upper_low0_row := X 4 in
  let row_upper_high0_row := X 5 in let row_upper_low0_column := X 6 in let row_upper_high0_column := X 7 in
  [
  And [Positive (delta)];
  And [NotNegative (prob_column_C)];
  Positive (prob_row_C - 12 * delta - 2 * prob_column_C);
  Or [And [NotNegative (- (prob_row_C))]; And [NotNegative (row_upper_high0_row - prob_row_C); NotNegative (delta +
  row_upper_low0_row - row_upper_high0_row); NotNegative (prob_column_C - row_upper_low0_column); NotNegative (delta +
  row_upper_low0_column - row_upper_high0_column); NotNegative (2 * row_upper_high0_column - row_upper_low0_row)]; And
  [NotNegative (row_upper_high0_row - prob_row_C); NotNegative (delta + row_upper_low0_row - row_upper_high0_row);
  NotNegative (prob_column_C - row_upper_low0_column); NotNegative (delta + row_upper_low0_column -
  row_upper_high0_column); NotNegative (2 * row_upper_high0_column - row_upper_low0_row)]]]%formulas.

Definition nelp_v_lp_3210_2_certificate : tree :=
  let delta := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in let row_upper_low0_row := X 4 in
  let row_upper_high0_row := X 5 in let row_upper_low0_column := X 6 in let row_upper_high0_column := X 7 in
  Unpack 0 (
  Unpack 1 (
  Case 3 [
  Unpack 6 (
  Leaf [Times 0xc [4];
  Times 0x1 [2];
  Times 0x2 [5];
  Times 0x1 [7]] []);
  Unpack 6 (
  Leaf [Times 0x9 [4];
  Times 0x1 [2];
  Times 0x1 [7];
  Times 0x1 [8];
  Times 0x2 [9];
  Times 0x2 [10];
  Times 0x1 [11]] []);
  Unpack 6 (
  Leaf [Times 0x9 [4];
  Times 0x1 [2];
  Times 0x1 [7];
  Times 0x1 [8];
  Times 0x2 [9];
  Times 0x2 [10];
  Times 0x1 [11]] [])])).

Lemma nelp_v_lp_3210_2_checked : check nelp_v_lp_3210_2_hypotheses nelp_v_lp_3210_2_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nelp_v_lp_3210_2 :
  forall delta prob_row_C prob_column_C row_upper_low0_row row_upper_high0_row row_upper_low0_column
  row_upper_high0_column : R,
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_C >= 0)) ->
  (* denied: payoff(row) >= P - 4*δ*(T - S) *)
    (prob_row_C - 12 * delta - 2 * prob_column_C > 0) ->
  (* row, upper run *)
    (((- (prob_row_C) >= 0)) \/ ((row_upper_high0_row - prob_row_C >= 0) /\ (delta + row_upper_low0_row -
    row_upper_high0_row >= 0) /\ (prob_column_C - row_upper_low0_column >= 0) /\ (delta + row_upper_low0_column -
    row_upper_high0_column >= 0) /\ (2 * row_upper_high0_column - row_upper_low0_row >= 0)) \/ ((row_upper_high0_row -
    prob_row_C >= 0) /\ (delta + row_upper_low0_row - row_upper_high0_row >= 0) /\ (prob_column_C -
    row_upper_low0_column >= 0) /\ (delta + row_upper_low0_column - row_upper_high0_column >= 0) /\ (2 *
    row_upper_high0_column - row_upper_low0_row >= 0))) ->
  False.
Proof.
  exact (fun delta prob_row_C prob_column_C row_upper_low0_row row_upper_high0_row row_upper_low0_column
  row_upper_high0_column => check_refutes (point [delta; prob_row_C; prob_column_C; row_upper_low0_row;
  row_upper_high0_row; row_upper_low0_column; row_upper_high0_column]) nelp_v_lp_3210_2_hypotheses
  nelp_v_lp_3210_2_certificate nelp_v_lp_3210_2_checked).
Qed.
