(* nelp-self-3210: its denial contradicts itself *)
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
Definition nelp_self_3210_1_hypotheses : list formula :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in
  let row_lower_low0_row := X 5 in let row_lower_high0_row := X 6 in let row_lower_low0_column := X 7 in
  let row_lower_high0_column := X 8 in let row_upper_low0_row := X 9 in let row_upper_high0_row := X 10 in
  let row_upper_low0_column := X 11 in let row_upper_high0_column := X 12 in let column_lower_low0_row := X 13 in
  let column_lower_high0_row := X 14 in let column_lower_low0_column := X 15 in let column_lower_high0_column := X 16 in
  let bound_0 := X 17 in let bound_1 := X 18 in let bound_4 := X 19 in let bound_5 := X 20 in
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
  Or [And [NotNegative (row_lower_low0_column); NotNegative (prob_column_C - row_lower_low0_column); Positive
  (prob_row_C - 2 * prob_column_C)]; And [NotNegative (epsilon * row_lower_low0_row + prob_row_C - epsilon -
  row_lower_low0_row); NotNegative (row_lower_high0_row - prob_row_C); NotNegative (delta + row_lower_low0_row -
  row_lower_high0_row)]; And [NotNegative (prob_row_C - row_lower_low0_row); NotNegative (delta + row_lower_low0_row -
  row_lower_high0_row); NotNegative (prob_column_C - row_lower_low0_column); NotNegative (delta + row_lower_low0_column
  - row_lower_high0_column); Or [And [NotNegative (row_lower_high0_row - 1)]; And [NotNegative (row_lower_high0_column -
  1)]; And [NotNegative (row_lower_high0_column - 1)]]]];
  Or [And [NotNegative (- (prob_row_C)); Positive (prob_row_C - 2 * prob_column_C)]; And [NotNegative
  (row_upper_high0_row - prob_row_C); NotNegative (delta + row_upper_low0_row - row_upper_high0_row); NotNegative
  (prob_column_C - row_upper_low0_column); NotNegative (delta + row_upper_low0_column - row_upper_high0_column);
  NotNegative (2 * row_upper_high0_column - row_upper_low0_row); Positive (1 - prob_row_C); Positive (1 -
  prob_column_C)]; And [NotNegative (prob_row_C - row_upper_low0_row); NotNegative (delta + row_upper_low0_row -
  row_upper_high0_row); NotNegative (prob_column_C - row_upper_low0_column); NotNegative (delta + row_upper_low0_column
  - row_upper_high0_column); Or [And [NotNegative (row_upper_high0_row - 1)]; And [NotNegative (row_upper_high0_column -
  1)]; And [NotNegative (row_upper_high0_row - 1)]]]];
  Or [And [Positive (prob_column_C - 2 * prob_row_C)]; And [NotNegative (epsilon * column_lower_low0_column +
  prob_column_C - epsilon - column_lower_low0_column); NotNegative (column_lower_high0_column - prob_column_C);
  NotNegative (delta + column_lower_low0_column - column_lower_high0_column)]; And [NotNegative (prob_column_C -
  column_lower_low0_column); NotNegative (prob_row_C - column_lower_low0_row); NotNegative (delta +
  column_lower_low0_row - column_lower_high0_row); NotNegative (delta + column_lower_low0_column -
  column_lower_high0_column); Or [And [NotNegative (column_lower_high0_row - 1)]; And [NotNegative
  (column_lower_high0_column - 1)]; And [NotNegative (column_lower_high0_column - 1)]]]]]%formulas.

Definition nelp_self_3210_1_certificate : tree :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in
  let row_lower_low0_row := X 5 in let row_lower_high0_row := X 6 in let row_lower_low0_column := X 7 in
  let row_lower_high0_column := X 8 in let row_upper_low0_row := X 9 in let row_upper_high0_row := X 10 in
  let row_upper_low0_column := X 11 in let row_upper_high0_column := X 12 in let column_lower_low0_row := X 13 in
  let column_lower_high0_row := X 14 in let column_lower_low0_column := X 15 in let column_lower_high0_column := X 16 in
  let bound_0 := X 17 in let bound_1 := X 18 in let bound_4 := X 19 in let bound_5 := X 20 in
  Unpack 0 (
  Unpack 1 (
  Unpack 2 (
  Unpack 3 (
  Case 4 [
  Case 5 [
  Case 7 [
  Unpack 18 (
  Leaf [Times 0x1 [20];
  Times 0x2 [14];
  Times 0x1 [19]] []);
  Unpack 18 (
  Case 6 [
  Unpack 26 (
  Case 8 [
  Unpack 30 (
  Leaf [Times 0x3 [27];
  Times 0x3 [28];
  Times 0x2 [29];
  Times 0x1 [31]] []);
  Unpack 30 (
  Leaf [Times 0xa [12];
  Times 0x1 [29];
  Times 0x27ec [9; 11];
  Times 0x3f9 [10; 11];
  Times 0x1 [10; 19];
  Times 0x1 [10; 20];
  Times 0x1 [10; 23];
  Times 0x2 [10; 22];
  Times 0x2 [10; 21];
  Times 0xa [17];
  Times 0x12 [32];
  Times 0x12 [33];
  Times 0x2 [10; 32];
  Times 0x2 [10; 33];
  Times 0x14 [31]] []);
  Unpack 30 (
  Case 35 [
  Unpack 36 (
  Leaf [Times 0xa [17];
  Times 0x1 [10; 24];
  Times 0x1 [33];
  Times 0x1 [32];
  Times 0x9858 [11; 11];
  Times 0x186 [11; 12];
  Times 0x27 [10; 11];
  Times 0x1 [37]] []);
  Unpack 36 (
  Leaf [Times 0x1 [10];
  Times 0x3e6 [11];
  Times 0xa [12];
  Times 0x1 [24];
  Times 0x1 [29];
  Times 0x2 [31];
  Times 0x2 [34];
  Times 0x2 [37]] []);
  Unpack 36 (
  Leaf [Times 0x1 [10];
  Times 0x3e6 [11];
  Times 0xa [12];
  Times 0x1 [24];
  Times 0x1 [29];
  Times 0x2 [31];
  Times 0x2 [34];
  Times 0x2 [37]] [])])]);
  Unpack 26 (
  Leaf [Times 0x1e [10; 11];
  Times 0x7918 [11; 11];
  Times 0x136 [11; 12];
  Times 0xa [17];
  Times 0x9 [28];
  Times 0x9 [29];
  Times 0x1 [10; 28];
  Times 0x1 [10; 29];
  Times 0xa [27]] []);
  Unpack 26 (
  Case 31 [
  Unpack 32 (
  Leaf [Times 0x1 [28];
  Times 0x1 [27];
  Times 0x27 [10; 11];
  Times 0x1 [10; 24];
  Times 0x9858 [11; 11];
  Times 0x186 [11; 12];
  Times 0xa [17];
  Times 0x1 [33]] []);
  Unpack 32 (
  Leaf [Times 0xa [16];
  Times 0x1 [10; 25];
  Times 0x1 [30];
  Times 0x1 [29];
  Times 0x9858 [11; 11];
  Times 0x186 [11; 12];
  Times 0x27 [10; 11];
  Times 0x1 [33]] []);
  Unpack 32 (
  Leaf [Times 0xa [16];
  Times 0x1 [10; 25];
  Times 0x1 [30];
  Times 0x1 [29];
  Times 0x9858 [11; 11];
  Times 0x186 [11; 12];
  Times 0x27 [10; 11];
  Times 0x1 [33]] [])])]);
  Unpack 18 (
  Case 23 [
  Unpack 24 (
  Leaf [Times 0xa [17];
  Times 0x1 [10; 13];
  Times 0x1 [20];
  Times 0x1 [19];
  Times 0x9858 [11; 11];
  Times 0x186 [11; 12];
  Times 0x27 [10; 11];
  Times 0x1 [25]] []);
  Unpack 24 (
  Leaf [Times 0xa [16];
  Times 0x1 [10; 15];
  Times 0x1 [22];
  Times 0x1 [21];
  Times 0x9858 [11; 11];
  Times 0x186 [11; 12];
  Times 0x27 [10; 11];
  Times 0x1 [25]] []);
  Unpack 24 (
  Leaf [Times 0xa [17];
  Times 0x1 [10; 13];
  Times 0x1 [20];
  Times 0x1 [19];
  Times 0x9858 [11; 11];
  Times 0x186 [11; 12];
  Times 0x27 [10; 11];
  Times 0x1 [25]] [])])];
  Unpack 17 (
  Case 21 [
  Leaf [Times 0x3 [18];
  Times 0x1 [22];
  Times 0x2 [20]] [];
  Leaf [Times 0x3 [18];
  Times 0x1 [19];
  Times 0x2 [22]] []])];
  Unpack 16 (
  Case 20 [
  Leaf [Times 0x3 [17];
  Times 0x2 [21];
  Times 0x1 [19]] [];
  Leaf [Times 0x3 [17];
  Times 0x2 [18];
  Times 0x1 [21]] []])])))).

Lemma nelp_self_3210_1_checked : check nelp_self_3210_1_hypotheses nelp_self_3210_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nelp_self_3210_1 :
  forall epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column row_upper_low0_row row_upper_high0_row row_upper_low0_column row_upper_high0_column
  column_lower_low0_row column_lower_high0_row column_lower_low0_column column_lower_high0_column bound_0 bound_1
  bound_4 bound_5 : R,
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
  (* row, lower run *)
    (((row_lower_low0_column >= 0) /\ (prob_column_C - row_lower_low0_column >= 0) /\ (prob_row_C - 2 * prob_column_C >
    0)) \/ ((epsilon * row_lower_low0_row + prob_row_C - epsilon - row_lower_low0_row >= 0) /\ (row_lower_high0_row -
    prob_row_C >= 0) /\ (delta + row_lower_low0_row - row_lower_high0_row >= 0)) \/ ((prob_row_C - row_lower_low0_row >=
    0) /\ (delta + row_lower_low0_row - row_lower_high0_row >= 0) /\ (prob_column_C - row_lower_low0_column >= 0) /\
    (delta + row_lower_low0_column - row_lower_high0_column >= 0) /\ (((row_lower_high0_row - 1 >= 0)) \/
    ((row_lower_high0_column - 1 >= 0)) \/ ((row_lower_high0_column - 1 >= 0))))) ->
  (* row, upper run *)
    (((- (prob_row_C) >= 0) /\ (prob_row_C - 2 * prob_column_C > 0)) \/ ((row_upper_high0_row - prob_row_C >= 0) /\
    (delta + row_upper_low0_row - row_upper_high0_row >= 0) /\ (prob_column_C - row_upper_low0_column >= 0) /\ (delta +
    row_upper_low0_column - row_upper_high0_column >= 0) /\ (2 * row_upper_high0_column - row_upper_low0_row >= 0) /\ (1
    - prob_row_C > 0) /\ (1 - prob_column_C > 0)) \/ ((prob_row_C - row_upper_low0_row >= 0) /\ (delta +
    row_upper_low0_row - row_upper_high0_row >= 0) /\ (prob_column_C - row_upper_low0_column >= 0) /\ (delta +
    row_upper_low0_column - row_upper_high0_column >= 0) /\ (((row_upper_high0_row - 1 >= 0)) \/
    ((row_upper_high0_column - 1 >= 0)) \/ ((row_upper_high0_row - 1 >= 0))))) ->
  (* column, lower run *)
    (((prob_column_C - 2 * prob_row_C > 0)) \/ ((epsilon * column_lower_low0_column + prob_column_C - epsilon -
    column_lower_low0_column >= 0) /\ (column_lower_high0_column - prob_column_C >= 0) /\ (delta +
    column_lower_low0_column - column_lower_high0_column >= 0)) \/ ((prob_column_C - column_lower_low0_column >= 0) /\
    (prob_row_C - column_lower_low0_row >= 0) /\ (delta + column_lower_low0_row - column_lower_high0_row >= 0) /\ (delta
    + column_lower_low0_column - column_lower_high0_column >= 0) /\ (((column_lower_high0_row - 1 >= 0)) \/
    ((column_lower_high0_column - 1 >= 0)) \/ ((column_lower_high0_column - 1 >= 0))))) ->
  False.
Proof.
  exact (fun epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_low0_column
  row_lower_high0_column row_upper_low0_row row_upper_high0_row row_upper_low0_column row_upper_high0_column
  column_lower_low0_row column_lower_high0_row column_lower_low0_column column_lower_high0_column bound_0 bound_1
  bound_4 bound_5 => check_refutes (point [epsilon; delta; prob_row_C; prob_column_C; row_lower_low0_row;
  row_lower_high0_row; row_lower_low0_column; row_lower_high0_column; row_upper_low0_row; row_upper_high0_row;
  row_upper_low0_column; row_upper_high0_column; column_lower_low0_row; column_lower_high0_row;
  column_lower_low0_column; column_lower_high0_column; bound_0; bound_1; bound_4; bound_5]) nelp_self_3210_1_hypotheses
  nelp_self_3210_1_certificate nelp_self_3210_1_checked).
Qed.

(* payoff(row) >= P - 4*δ*(T - S) *)
(* delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_upper_low0_row is row.upper.low0[row];
row_upper_high0_row is row.upper.high0[row]; row_upper_low0_column is row.upper.low0[column]; row_upper_high0_column is
row.upper.high0[column] *)
Definition nelp_self_3210_2_hypotheses : list formula :=
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

Definition nelp_self_3210_2_certificate : tree :=
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

Lemma nelp_self_3210_2_checked : check nelp_self_3210_2_hypotheses nelp_self_3210_2_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nelp_self_3210_2 :
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
  row_upper_high0_row; row_upper_low0_column; row_upper_high0_column]) nelp_self_3210_2_hypotheses
  nelp_self_3210_2_certificate nelp_self_3210_2_checked).
Qed.

(* payoff(column) >= P - 4*δ*(T - S) *)
(* delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); column_upper_low0_row is
column.upper.low0[row]; column_upper_high0_row is column.upper.high0[row]; column_upper_low0_column is
column.upper.low0[column]; column_upper_high0_column is column.upper.high0[column] *)
Definition nelp_self_3210_3_hypotheses : list formula :=
  let delta := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in let column_upper_low0_row := X 4 in
  let column_upper_high0_row := X 5 in let column_upper_low0_column := X 6 in let column_upper_high0_column := X 7 in
  [
  And [Positive (delta)];
  And [NotNegative (prob_row_C)];
  Positive (prob_column_C - 12 * delta - 2 * prob_row_C);
  Or [And [NotNegative (- (prob_column_C))]; And [NotNegative (prob_row_C - column_upper_low0_row); NotNegative (delta +
  column_upper_low0_row - column_upper_high0_row); NotNegative (column_upper_high0_column - prob_column_C); NotNegative
  (delta + column_upper_low0_column - column_upper_high0_column); NotNegative (2 * column_upper_high0_row -
  column_upper_low0_column)]; And [NotNegative (column_upper_high0_column - prob_column_C); NotNegative (prob_row_C -
  column_upper_low0_row); NotNegative (delta + column_upper_low0_row - column_upper_high0_row); NotNegative (delta +
  column_upper_low0_column - column_upper_high0_column); NotNegative (2 * column_upper_high0_row -
  column_upper_low0_column)]]]%formulas.

Definition nelp_self_3210_3_certificate : tree :=
  let delta := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in let column_upper_low0_row := X 4 in
  let column_upper_high0_row := X 5 in let column_upper_low0_column := X 6 in let column_upper_high0_column := X 7 in
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
  Times 0x2 [7];
  Times 0x2 [8];
  Times 0x1 [9];
  Times 0x1 [10];
  Times 0x1 [11]] []);
  Unpack 6 (
  Leaf [Times 0x9 [4];
  Times 0x1 [2];
  Times 0x2 [8];
  Times 0x2 [9];
  Times 0x1 [7];
  Times 0x1 [10];
  Times 0x1 [11]] [])])).

Lemma nelp_self_3210_3_checked : check nelp_self_3210_3_hypotheses nelp_self_3210_3_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nelp_self_3210_3 :
  forall delta prob_row_C prob_column_C column_upper_low0_row column_upper_high0_row column_upper_low0_column
  column_upper_high0_column : R,
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0)) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0)) ->
  (* denied: payoff(column) >= P - 4*δ*(T - S) *)
    (prob_column_C - 12 * delta - 2 * prob_row_C > 0) ->
  (* column, upper run *)
    (((- (prob_column_C) >= 0)) \/ ((prob_row_C - column_upper_low0_row >= 0) /\ (delta + column_upper_low0_row -
    column_upper_high0_row >= 0) /\ (column_upper_high0_column - prob_column_C >= 0) /\ (delta +
    column_upper_low0_column - column_upper_high0_column >= 0) /\ (2 * column_upper_high0_row - column_upper_low0_column
    >= 0)) \/ ((column_upper_high0_column - prob_column_C >= 0) /\ (prob_row_C - column_upper_low0_row >= 0) /\ (delta +
    column_upper_low0_row - column_upper_high0_row >= 0) /\ (delta + column_upper_low0_column -
    column_upper_high0_column >= 0) /\ (2 * column_upper_high0_row - column_upper_low0_column >= 0))) ->
  False.
Proof.
  exact (fun delta prob_row_C prob_column_C column_upper_low0_row column_upper_high0_row column_upper_low0_column
  column_upper_high0_column => check_refutes (point [delta; prob_row_C; prob_column_C; column_upper_low0_row;
  column_upper_high0_row; column_upper_low0_column; column_upper_high0_column]) nelp_self_3210_3_hypotheses
  nelp_self_3210_3_certificate nelp_self_3210_3_checked).
Qed.
