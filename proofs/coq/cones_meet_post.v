(* cones-meet-post: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* near(pareto, 4*δ/ε) *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_lower_low0_row is
row.lower.low0[row]; row_lower_high0_row is row.lower.high0[row]; row_lower_read0_row is row.lower.read0[row];
row_lower_low0_column is row.lower.low0[column]; row_lower_high0_column is row.lower.high0[column];
row_lower_read0_column is row.lower.read0[column]; column_lower_high0_row is column.lower.high0[row];
column_lower_read0_row is column.lower.read0[row]; column_lower_high0_column is column.lower.high0[column];
column_lower_read0_column is column.lower.read0[column]; bound_0 is bound(0); bound_1 is bound(1); bound_4 is bound(4);
bound_5 is bound(5) *)
Definition cones_meet_post_1_hypotheses : list formula :=
  let k1 := X 1 in let k2 := X 2 in let epsilon := X 3 in let delta := X 4 in let prob_row_C := X 5 in
  let prob_column_C := X 6 in let row_lower_low0_row := X 7 in let row_lower_high0_row := X 8 in
  let row_lower_read0_row := X 9 in let row_lower_low0_column := X 10 in let row_lower_high0_column := X 11 in
  let row_lower_read0_column := X 12 in let column_lower_high0_row := X 13 in let column_lower_read0_row := X 14 in
  let column_lower_high0_column := X 15 in let column_lower_read0_column := X 16 in let bound_0 := X 17 in
  let bound_1 := X 18 in let bound_4 := X 19 in let bound_5 := X 20 in
  [
  Positive (k1);
  Positive (k2);
  NotNegative (k1 * k2 - 1);
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
  Or [And [Or [Zero (row_lower_low0_row); Zero (delta + row_lower_low0_row - row_lower_read0_row)]; NotNegative
  (prob_column_C - row_lower_low0_column); NotNegative (row_lower_high0_column - prob_column_C); NotNegative (delta +
  row_lower_low0_column - row_lower_read0_column); NotNegative (delta + row_lower_read0_column -
  row_lower_high0_column); Or [Zero (row_lower_low0_column); Zero (delta + row_lower_low0_column -
  row_lower_read0_column)]; Or [Zero (row_lower_high0_column - 1); Zero (row_lower_high0_column - delta -
  row_lower_read0_column)]; Positive (k1 * prob_row_C + 2 * prob_row_C - 2 * k1 * prob_column_C - prob_column_C);
  Positive (k1 * row_lower_low0_row + 2 * row_lower_low0_row - 2 * k1 * row_lower_high0_column -
  row_lower_high0_column)]; And [NotNegative (epsilon * row_lower_read0_row + prob_row_C - epsilon -
  row_lower_read0_row); NotNegative (prob_row_C - row_lower_low0_row); NotNegative (row_lower_high0_row - prob_row_C);
  NotNegative (delta + 2 * row_lower_read0_row - 2 * prob_row_C); NotNegative (delta + row_lower_low0_row -
  row_lower_read0_row); Or [Zero (row_lower_high0_row - 1); Zero (row_lower_high0_row - delta - row_lower_read0_row)];
  NotNegative (prob_column_C - row_lower_low0_column); NotNegative (delta + row_lower_low0_column -
  row_lower_read0_column); NotNegative (delta + row_lower_read0_column - row_lower_high0_column); Or [Zero
  (row_lower_low0_column); Zero (delta + row_lower_low0_column - row_lower_read0_column)]; Or [Zero
  (row_lower_high0_column - 1); Zero (row_lower_high0_column - delta - row_lower_read0_column)]; Positive (1 -
  prob_row_C); Or [Positive (1 - row_lower_high0_row); NotNegative (row_lower_low0_column - 1)]]; And [NotNegative
  (prob_row_C - row_lower_read0_row); NotNegative (delta + row_lower_read0_row - row_lower_high0_row); Or [Zero
  (row_lower_high0_row - 1); Zero (row_lower_high0_row - delta - row_lower_read0_row)]; NotNegative (prob_column_C -
  row_lower_low0_column); NotNegative (1 - row_lower_high0_column); NotNegative (delta + 2 * row_lower_read0_column - 2
  * prob_column_C); NotNegative (delta + 2 * prob_column_C - 2 * row_lower_read0_column); NotNegative (delta +
  row_lower_low0_column - row_lower_read0_column); NotNegative (delta + row_lower_read0_column -
  row_lower_high0_column); Or [Zero (row_lower_low0_column); Zero (delta + row_lower_low0_column -
  row_lower_read0_column)]; Or [Zero (row_lower_high0_column - 1); Zero (row_lower_high0_column - delta -
  row_lower_read0_column)]; Or [And [NotNegative (row_lower_high0_row - 1)]; And [NotNegative (row_lower_high0_column -
  1)]; And [NotNegative (row_lower_high0_row - 1)]]]];
  Or [And [Positive (k2 * prob_column_C + 2 * prob_column_C - 2 * k2 * prob_row_C - prob_row_C)]; And [NotNegative
  (epsilon * column_lower_read0_column + prob_column_C - epsilon - column_lower_read0_column); NotNegative (1 -
  column_lower_read0_column); NotNegative (delta + 2 * column_lower_read0_column - 2 * prob_column_C); Positive (1 -
  prob_column_C)]; And [NotNegative (prob_column_C - column_lower_read0_column); NotNegative (1 -
  column_lower_high0_row); NotNegative (column_lower_read0_row); NotNegative (delta + 2 * prob_row_C - 2 *
  column_lower_read0_row); NotNegative (delta + column_lower_read0_row - column_lower_high0_row); Or [Zero
  (column_lower_high0_row - 1); Zero (column_lower_high0_row - delta - column_lower_read0_row)]; NotNegative (1 -
  column_lower_high0_column); NotNegative (column_lower_read0_column); NotNegative (delta + column_lower_read0_column -
  column_lower_high0_column); Or [Zero (column_lower_high0_column - 1); Zero (column_lower_high0_column - delta -
  column_lower_read0_column)]; Or [And [NotNegative (column_lower_high0_row - 1)]; And [NotNegative
  (column_lower_high0_column - 1)]; And [NotNegative (column_lower_high0_row - 1)]]]]]%formulas.

Definition cones_meet_post_1_certificate : tree :=
  let k1 := X 1 in let k2 := X 2 in let epsilon := X 3 in let delta := X 4 in let prob_row_C := X 5 in
  let prob_column_C := X 6 in let row_lower_low0_row := X 7 in let row_lower_high0_row := X 8 in
  let row_lower_read0_row := X 9 in let row_lower_low0_column := X 10 in let row_lower_high0_column := X 11 in
  let row_lower_read0_column := X 12 in let column_lower_high0_row := X 13 in let column_lower_read0_row := X 14 in
  let column_lower_high0_column := X 15 in let column_lower_read0_column := X 16 in let bound_0 := X 17 in
  let bound_1 := X 18 in let bound_4 := X 19 in let bound_5 := X 20 in
  Unpack 3 (
  Unpack 4 (
  Unpack 5 (
  Unpack 6 (
  Case 7 [
  Case 8 [
  Case 9 [
  Unpack 20 (
  Case 10 [
  Unpack 30 (
  Leaf [Times 0x3 [2; 16];
  Times 0x1 [28];
  Times 0x2 [1; 28];
  Times 0x2 [31];
  Times 0x1 [0; 31]] []);
  Unpack 30 (
  Leaf [Times 0xb18 [13; 13];
  Times 0x2bc [13; 18];
  Times 0x46 [12; 13; 34];
  Times 0x9 [34; 33];
  Times 0xa [18; 33];
  Times 0x1 [12; 34; 33];
  Times 0x14 [18; 32];
  Times 0x14 [34; 31]] []);
  Unpack 30 (
  Case 21 [
  Leaf [Times 0x1 [16];
  Times 0x1 [23];
  Times 0x2 [0; 16];
  Times 0x2 [0; 23];
  Times 0x1 [29]] [Multiple (- (k1) - 2) 42];
  Case 27 [
  Case 26 [
  Leaf [Times 0x1f3 [11];
  Times 0x32 [12];
  Times 0x1 [14];
  Times 0x32 [24];
  Times 0x32 [25]] [Multiple (- (50)) 44;
  Multiple (50) 43];
  Leaf [Times 0x2 [22];
  Times 0x2 [25];
  Times 0x1 [18];
  Times 0x2 [12; 17];
  Times 0x128e0 [13; 13];
  Times 0x4a38 [13; 18];
  Times 0x76c [12; 13; 17];
  Times 0x13 [14; 17]] [Multiple (2) 44;
  Multiple (2) 43]];
  Case 36 [
  Leaf [Times 0x3 [19];
  Times 0x8 [12; 15];
  Times 0x8 [35];
  Times 0x4 [34];
  Times 0x4b320 [13; 13];
  Times 0x12cc8 [13; 19];
  Times 0x1e14 [12; 13; 15];
  Times 0x4d [14; 15]] [Multiple (8) 44];
  Case 40 [
  Leaf [Times 0x4 [31];
  Times 0x4 [39];
  Times 0x1 [18];
  Times 0x4 [12; 17];
  Times 0x26160 [13; 13];
  Times 0x9858 [13; 18];
  Times 0xf3c [12; 13; 17];
  Times 0x27 [14; 17]] [Multiple (4) 45];
  Case 41 [
  Unpack 46 (
  Leaf [Times 0x3 [19];
  Times 0x8 [12; 15];
  Times 0x4b1ec [13; 13];
  Times 0x12c78 [13; 19];
  Times 0x1e0c [12; 13; 15];
  Times 0x4d [14; 15];
  Times 0x4 [33; 34];
  Square 0x1 [47] (3 + 5 * column_lower_read0_row - 3 * column_lower_high0_row - 2 * prob_row_C);
  Square 0x1 [32] (1 + 5 * column_lower_read0_row - 3 * column_lower_high0_row - 2 * prob_row_C)] [Multiple (12 * row_lower_high0_column + 12 * column_lower_high0_row + 8 * prob_row_C - 12 * row_lower_read0_column - 8 * column_lower_read0_row - 20) 44;
  Multiple (12 * row_lower_read0_row + 12 * column_lower_read0_row - 12 * row_lower_low0_row - 12 * column_lower_high0_row) 43;
  Multiple (12 * row_lower_high0_column - 12 * delta - 12 * row_lower_read0_column) 42]);
  Unpack 46 (
  Leaf [Times 0x1 [18];
  Times 0x4 [12; 17];
  Times 0x260c4 [13; 13];
  Times 0x9830 [13; 18];
  Times 0xf38 [12; 13; 17];
  Times 0x27 [14; 17];
  Times 0x4 [38; 31];
  Square 0x1 [47] (2 + 2 * column_lower_read0_column - column_lower_high0_column - prob_column_C);
  Square 0x1 [37] (2 * column_lower_read0_column - column_lower_high0_column - prob_column_C)] [Multiple (4 * column_lower_high0_row + 4 * column_lower_high0_column + 4 * prob_column_C - 4 * column_lower_read0_row - 4 * column_lower_read0_column - 8) 45;
  Multiple (4 * row_lower_high0_column + 4 * column_lower_read0_column - 4 * row_lower_read0_column - 4 * column_lower_high0_column) 44;
  Multiple (4 * row_lower_read0_row + 4 * column_lower_read0_row - 4 * row_lower_low0_row - 4 * column_lower_high0_row) 43;
  Multiple (4 * row_lower_high0_column - 4 * delta - 4 * row_lower_read0_column) 42]);
  Unpack 46 (
  Leaf [Times 0x3 [19];
  Times 0x8 [12; 15];
  Times 0x4b1ec [13; 13];
  Times 0x12c78 [13; 19];
  Times 0x1e0c [12; 13; 15];
  Times 0x4d [14; 15];
  Times 0x4 [33; 34];
  Square 0x1 [47] (3 + 5 * column_lower_read0_row - 3 * column_lower_high0_row - 2 * prob_row_C);
  Square 0x1 [32] (1 + 5 * column_lower_read0_row - 3 * column_lower_high0_row - 2 * prob_row_C)] [Multiple (12 * row_lower_high0_column + 12 * column_lower_high0_row + 8 * prob_row_C - 12 * row_lower_read0_column - 8 * column_lower_read0_row - 20) 44;
  Multiple (12 * row_lower_read0_row + 12 * column_lower_read0_row - 12 * row_lower_low0_row - 12 * column_lower_high0_row) 43;
  Multiple (12 * row_lower_high0_column - 12 * delta - 12 * row_lower_read0_column) 42])]]]]])]);
  Unpack 20 (
  Case 31 [
  Case 30 [
  Leaf [Times 0x1f3 [11];
  Times 0x32 [12];
  Times 0x1 [14];
  Times 0x32 [28];
  Times 0x32 [29]] [Multiple (- (50)) 35;
  Multiple (50) 34];
  Leaf [Times 0x2 [27];
  Times 0x2 [29];
  Times 0x1 [18];
  Times 0x2 [12; 17];
  Times 0x128e0 [13; 13];
  Times 0x4a38 [13; 18];
  Times 0x76c [12; 13; 17];
  Times 0x13 [14; 17]] [Multiple (2) 35;
  Multiple (2) 34]];
  Case 33 [
  Case 26 [
  Leaf [Times 0x1 [35]] [Multiple (1) 36];
  Leaf [Times 0xb18 [13; 13];
  Times 0x2b2 [13; 19];
  Times 0x45 [12; 13; 32];
  Times 0x9 [24; 32];
  Times 0x14 [19; 23];
  Times 0x2 [12; 23; 32];
  Times 0xa [19; 35];
  Times 0xa [19; 25];
  Times 0xa [19; 22];
  Times 0xa [19; 32];
  Times 0x14 [21; 32]] [Multiple (40 * row_lower_high0_column + 2 * prob_row_C + 10 * epsilon - 40 * row_lower_read0_column - 2 - 10 * epsilon * prob_row_C) 36;
  Multiple (40 * delta + 40 * row_lower_read0_row - 40 * row_lower_high0_row) 34]];
  Leaf [Times 0x10 [13];
  Times 0x4 [18];
  Square 0x1 [35] (epsilon + 1);
  Square 0x1 [27] (epsilon + 1);
  Square 0x1 [17] (epsilon - 1)] []]]);
  Unpack 20 (
  Case 23 [
  Leaf [Times 0x618 [13; 13];
  Times 0x186 [13; 18];
  Times 0x27 [12; 13; 17];
  Times 0x1 [17; 21];
  Times 0x1 [17; 22];
  Times 0xa [17; 19];
  Times 0x1 [12; 15; 17]] [Multiple (1 - prob_column_C) 33];
  Case 31 [
  Case 30 [
  Leaf [Times 0x1f3 [11];
  Times 0x32 [12];
  Times 0x1 [14];
  Times 0x32 [28];
  Times 0x32 [29]] [Multiple (- (50)) 35;
  Multiple (50) 34];
  Leaf [Times 0x2 [24];
  Times 0x2 [29];
  Times 0x1 [18];
  Times 0x2 [12; 17];
  Times 0x128e0 [13; 13];
  Times 0x4a38 [13; 18];
  Times 0x76c [12; 13; 17];
  Times 0x13 [14; 17]] [Multiple (2) 35;
  Multiple (2) 34]];
  Case 32 [
  Unpack 35 (
  Leaf [Times 0x618 [13; 13];
  Times 0x186 [13; 18];
  Times 0x27 [12; 13; 17];
  Times 0x1 [17; 21];
  Times 0x1 [17; 36];
  Times 0xa [17; 19];
  Times 0x1 [12; 15; 17]] [Multiple (prob_column_C - 1) 33]);
  Unpack 35 (
  Leaf [Times 0x1 [27];
  Times 0x14 [18];
  Times 0x1 [12; 13];
  Times 0x1 [12; 26];
  Times 0x4d [13];
  Square 0x5 [36] (epsilon + 1);
  Square 0x5 [25] (epsilon - 1)] [Multiple (- (20 * epsilon)) 34]);
  Unpack 35 (
  Leaf [Times 0x618 [13; 13];
  Times 0x186 [13; 18];
  Times 0x27 [12; 13; 17];
  Times 0x1 [17; 21];
  Times 0x1 [17; 36];
  Times 0xa [17; 19];
  Times 0x1 [12; 15; 17]] [Multiple (prob_column_C - 1) 33])]]])];
  Unpack 19 (
  Case 23 [
  Leaf [Times 0x3 [20];
  Times 0x1 [24];
  Times 0x2 [22]] [];
  Leaf [Times 0x3 [20];
  Times 0x1 [21];
  Times 0x2 [24]] []])];
  Unpack 18 (
  Case 22 [
  Leaf [Times 0x3 [19];
  Times 0x2 [23];
  Times 0x1 [21]] [];
  Leaf [Times 0x3 [19];
  Times 0x2 [20];
  Times 0x1 [23]] []])])))).

Lemma cones_meet_post_1_checked : check cones_meet_post_1_hypotheses cones_meet_post_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem cones_meet_post_1 :
  forall k1 k2 epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_read0_row
  row_lower_low0_column row_lower_high0_column row_lower_read0_column column_lower_high0_row column_lower_read0_row
  column_lower_high0_column column_lower_read0_column bound_0 bound_1 bound_4 bound_5 : R,
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
    ((((row_lower_low0_row = 0) \/ (delta + row_lower_low0_row - row_lower_read0_row = 0)) /\ (prob_column_C -
    row_lower_low0_column >= 0) /\ (row_lower_high0_column - prob_column_C >= 0) /\ (delta + row_lower_low0_column -
    row_lower_read0_column >= 0) /\ (delta + row_lower_read0_column - row_lower_high0_column >= 0) /\
    ((row_lower_low0_column = 0) \/ (delta + row_lower_low0_column - row_lower_read0_column = 0)) /\
    ((row_lower_high0_column - 1 = 0) \/ (row_lower_high0_column - delta - row_lower_read0_column = 0)) /\ (k1 *
    prob_row_C + 2 * prob_row_C - 2 * k1 * prob_column_C - prob_column_C > 0) /\ (k1 * row_lower_low0_row + 2 *
    row_lower_low0_row - 2 * k1 * row_lower_high0_column - row_lower_high0_column > 0)) \/ ((epsilon *
    row_lower_read0_row + prob_row_C - epsilon - row_lower_read0_row >= 0) /\ (prob_row_C - row_lower_low0_row >= 0) /\
    (row_lower_high0_row - prob_row_C >= 0) /\ (delta + 2 * row_lower_read0_row - 2 * prob_row_C >= 0) /\ (delta +
    row_lower_low0_row - row_lower_read0_row >= 0) /\ ((row_lower_high0_row - 1 = 0) \/ (row_lower_high0_row - delta -
    row_lower_read0_row = 0)) /\ (prob_column_C - row_lower_low0_column >= 0) /\ (delta + row_lower_low0_column -
    row_lower_read0_column >= 0) /\ (delta + row_lower_read0_column - row_lower_high0_column >= 0) /\
    ((row_lower_low0_column = 0) \/ (delta + row_lower_low0_column - row_lower_read0_column = 0)) /\
    ((row_lower_high0_column - 1 = 0) \/ (row_lower_high0_column - delta - row_lower_read0_column = 0)) /\ (1 -
    prob_row_C > 0) /\ ((1 - row_lower_high0_row > 0) \/ (row_lower_low0_column - 1 >= 0))) \/ ((prob_row_C -
    row_lower_read0_row >= 0) /\ (delta + row_lower_read0_row - row_lower_high0_row >= 0) /\ ((row_lower_high0_row - 1 =
    0) \/ (row_lower_high0_row - delta - row_lower_read0_row = 0)) /\ (prob_column_C - row_lower_low0_column >= 0) /\ (1
    - row_lower_high0_column >= 0) /\ (delta + 2 * row_lower_read0_column - 2 * prob_column_C >= 0) /\ (delta + 2 *
    prob_column_C - 2 * row_lower_read0_column >= 0) /\ (delta + row_lower_low0_column - row_lower_read0_column >= 0) /\
    (delta + row_lower_read0_column - row_lower_high0_column >= 0) /\ ((row_lower_low0_column = 0) \/ (delta +
    row_lower_low0_column - row_lower_read0_column = 0)) /\ ((row_lower_high0_column - 1 = 0) \/ (row_lower_high0_column
    - delta - row_lower_read0_column = 0)) /\ (((row_lower_high0_row - 1 >= 0)) \/ ((row_lower_high0_column - 1 >= 0))
    \/ ((row_lower_high0_row - 1 >= 0))))) ->
  (* column, lower run *)
    (((k2 * prob_column_C + 2 * prob_column_C - 2 * k2 * prob_row_C - prob_row_C > 0)) \/ ((epsilon *
    column_lower_read0_column + prob_column_C - epsilon - column_lower_read0_column >= 0) /\ (1 -
    column_lower_read0_column >= 0) /\ (delta + 2 * column_lower_read0_column - 2 * prob_column_C >= 0) /\ (1 -
    prob_column_C > 0)) \/ ((prob_column_C - column_lower_read0_column >= 0) /\ (1 - column_lower_high0_row >= 0) /\
    (column_lower_read0_row >= 0) /\ (delta + 2 * prob_row_C - 2 * column_lower_read0_row >= 0) /\ (delta +
    column_lower_read0_row - column_lower_high0_row >= 0) /\ ((column_lower_high0_row - 1 = 0) \/
    (column_lower_high0_row - delta - column_lower_read0_row = 0)) /\ (1 - column_lower_high0_column >= 0) /\
    (column_lower_read0_column >= 0) /\ (delta + column_lower_read0_column - column_lower_high0_column >= 0) /\
    ((column_lower_high0_column - 1 = 0) \/ (column_lower_high0_column - delta - column_lower_read0_column = 0)) /\
    (((column_lower_high0_row - 1 >= 0)) \/ ((column_lower_high0_column - 1 >= 0)) \/ ((column_lower_high0_row - 1 >=
    0))))) ->
  False.
Proof.
  exact (fun k1 k2 epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_read0_row
  row_lower_low0_column row_lower_high0_column row_lower_read0_column column_lower_high0_row column_lower_read0_row
  column_lower_high0_column column_lower_read0_column bound_0 bound_1 bound_4 bound_5 => check_refutes (point [k1; k2;
  epsilon; delta; prob_row_C; prob_column_C; row_lower_low0_row; row_lower_high0_row; row_lower_read0_row;
  row_lower_low0_column; row_lower_high0_column; row_lower_read0_column; column_lower_high0_row; column_lower_read0_row;
  column_lower_high0_column; column_lower_read0_column; bound_0; bound_1; bound_4; bound_5])
  cones_meet_post_1_hypotheses cones_meet_post_1_certificate cones_meet_post_1_checked).
Qed.
