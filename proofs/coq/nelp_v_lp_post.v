(* nelp-v-lp-post: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* near(pareto, 4*δ/ε) *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); column_lower_low0_row is
column.lower.low0[row]; column_lower_high0_row is column.lower.high0[row]; column_lower_read0_row is
column.lower.read0[row]; column_lower_low0_column is column.lower.low0[column]; column_lower_high0_column is
column.lower.high0[column]; column_lower_read0_column is column.lower.read0[column]; column_lower_point1_0_row is
column.lower.point1.0[row]; column_lower_point1_0_column is column.lower.point1.0[column]; bound_0 is bound(0); bound_1
is bound(1); bound_4 is bound(4); bound_5 is bound(5) *)
Definition nelp_v_lp_post_1_hypotheses : list formula :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let epsilon := X 5 in let delta := X 6 in
  let prob_row_C := X 7 in let prob_column_C := X 8 in let column_lower_low0_row := X 9 in
  let column_lower_high0_row := X 10 in let column_lower_read0_row := X 11 in let column_lower_low0_column := X 12 in
  let column_lower_high0_column := X 13 in let column_lower_read0_column := X 14 in
  let column_lower_point1_0_row := X 15 in let column_lower_point1_0_column := X 16 in let bound_0 := X 17 in
  let bound_1 := X 18 in let bound_4 := X 19 in let bound_5 := X 20 in
  [
  Positive (T - R);
  Positive (R - P);
  Positive (P - S);
  Positive (T + S - 2 * P);
  Positive (2 * R - T - S);
  And [Positive (epsilon); NotNegative (1 - 10 * epsilon)];
  And [Positive (delta)];
  And [NotNegative (prob_row_C); NotNegative (1 - prob_row_C)];
  And [NotNegative (prob_column_C); NotNegative (1 - prob_column_C)];
  Or [Positive (epsilon - epsilon * prob_column_C - 4 * delta); And [NotNegative (bound_0); NotNegative (1 - bound_0);
  NotNegative (1 - bound_1); NotNegative (T * prob_row_C + T * bound_1 + R * bound_0 * bound_1 + P * bound_0 * bound_1 +
  P + S * bound_0 - T * bound_0 * bound_1 - T - R * prob_row_C - P * bound_0 - P * bound_1 - S * bound_0 * bound_1);
  NotNegative (T * bound_0 + R * bound_0 * bound_1 + P * bound_0 * bound_1 + P + S * prob_row_C + S * bound_1 - T *
  bound_0 * bound_1 - R * prob_row_C - P * bound_0 - P * bound_1 - S * bound_0 * bound_1 - S); Or [Positive (T *
  prob_row_C + T * bound_1 + R * bound_0 * bound_1 + P * bound_0 * bound_1 + P + S * bound_0 - T * bound_0 * bound_1 - T
  - R * prob_row_C - P * bound_0 - P * bound_1 - S * bound_0 * bound_1); Positive (T * bound_0 + R * bound_0 * bound_1 +
  P * bound_0 * bound_1 + P + S * prob_row_C + S * bound_1 - T * bound_0 * bound_1 - R * prob_row_C - P * bound_0 - P *
  bound_1 - S * bound_0 * bound_1 - S)]]];
  Or [Positive (epsilon - epsilon * prob_row_C - 4 * delta); And [NotNegative (1 - bound_4); NotNegative (bound_5);
  NotNegative (1 - bound_5); NotNegative (T * bound_5 + R * bound_4 * bound_5 + P * bound_4 * bound_5 + P + S *
  prob_column_C + S * bound_4 - T * bound_4 * bound_5 - R * prob_column_C - P * bound_4 - P * bound_5 - S * bound_4 *
  bound_5 - S); NotNegative (T * prob_column_C + T * bound_4 + R * bound_4 * bound_5 + P * bound_4 * bound_5 + P + S *
  bound_5 - T * bound_4 * bound_5 - T - R * prob_column_C - P * bound_4 - P * bound_5 - S * bound_4 * bound_5); Or
  [Positive (T * bound_5 + R * bound_4 * bound_5 + P * bound_4 * bound_5 + P + S * prob_column_C + S * bound_4 - T *
  bound_4 * bound_5 - R * prob_column_C - P * bound_4 - P * bound_5 - S * bound_4 * bound_5 - S); Positive (T *
  prob_column_C + T * bound_4 + R * bound_4 * bound_5 + P * bound_4 * bound_5 + P + S * bound_5 - T * bound_4 * bound_5
  - T - R * prob_column_C - P * bound_4 - P * bound_5 - S * bound_4 * bound_5)]]];
  Or [And [NotNegative (epsilon * column_lower_read0_column + prob_column_C - epsilon - column_lower_read0_column);
  NotNegative (column_lower_read0_column); NotNegative (1 - column_lower_read0_column); NotNegative (delta + 2 *
  column_lower_read0_column - 2 * prob_column_C)]; And [NotNegative (epsilon * column_lower_read0_column + prob_column_C
  - epsilon - column_lower_read0_column); NotNegative (column_lower_read0_column); NotNegative (1 -
  column_lower_read0_column); NotNegative (delta + 2 * column_lower_read0_column - 2 * prob_column_C)]; And [Or [And
  [Positive (1 - prob_row_C); Positive (prob_column_C); Positive (T * prob_row_C + R * prob_column_C + P * prob_column_C
  + S * prob_row_C + S - T * prob_column_C - T - R * prob_row_C - P * prob_row_C - S * prob_column_C)]; And [NotNegative
  (prob_row_C - 1)]; And [Positive (S - P)]]]; And [Or [And [Positive (prob_row_C); Positive (prob_column_C); Positive
  (T * prob_row_C + T * prob_column_C + 2 * P + S * prob_row_C + S * prob_column_C - T - R * prob_row_C - R *
  prob_column_C - P * prob_row_C - P * prob_column_C - S)]; And [Positive (P - T)]; And [Positive (P - T)]]]; And [Or
  [And [Positive (1 - prob_row_C); Positive (prob_column_C); Positive (T * prob_row_C + R * prob_column_C + P *
  prob_column_C + S * prob_row_C + S - T * prob_column_C - T - R * prob_row_C - P * prob_row_C - S * prob_column_C)];
  And [NotNegative (prob_row_C - 1)]; And [Positive (S - P)]]]; And [Or [And [Positive (prob_row_C); Positive
  (prob_column_C); Positive (T * prob_row_C + T * prob_column_C + 2 * P + S * prob_row_C + S * prob_column_C - T - R *
  prob_row_C - R * prob_column_C - P * prob_row_C - P * prob_column_C - S)]; And [Positive (P - T)]; And [Positive (P -
  T)]]]; And [Or [And [Positive (1 - prob_row_C); Positive (prob_column_C); Positive (T * prob_row_C + R * prob_column_C
  + P * prob_column_C + S * prob_row_C + S - T * prob_column_C - T - R * prob_row_C - P * prob_row_C - S *
  prob_column_C)]; And [NotNegative (prob_row_C - 1)]; And [Positive (S - P)]]]; And [Or [And [Positive (prob_row_C);
  Positive (prob_column_C); Positive (T * prob_row_C + T * prob_column_C + 2 * P + S * prob_row_C + S * prob_column_C -
  T - R * prob_row_C - R * prob_column_C - P * prob_row_C - P * prob_column_C - S)]; And [Positive (P - T)]; And
  [Positive (P - T)]]]; And [NotNegative (prob_column_C - column_lower_read0_column); NotNegative
  (column_lower_low0_row); NotNegative (1 - column_lower_read0_row); NotNegative (delta + 2 * column_lower_read0_row - 2
  * prob_row_C); NotNegative (delta + 2 * prob_row_C - 2 * column_lower_read0_row); NotNegative (delta +
  column_lower_read0_row - column_lower_high0_row); Or [Zero (column_lower_high0_row - 1); Zero (column_lower_high0_row
  - delta - column_lower_read0_row)]; NotNegative (column_lower_low0_column); NotNegative (1 -
  column_lower_read0_column); NotNegative (delta + 2 * column_lower_read0_column - 2 * prob_column_C); NotNegative
  (delta + column_lower_read0_column - column_lower_high0_column); Or [Zero (column_lower_high0_column - 1); Zero
  (column_lower_high0_column - delta - column_lower_read0_column)]; Or [And [NotNegative (column_lower_point1_0_row -
  column_lower_low0_row); NotNegative (column_lower_point1_0_column - column_lower_low0_column); Positive (1 -
  column_lower_point1_0_row); Positive (1 - column_lower_point1_0_column); NotNegative (T * column_lower_point1_0_row +
  T * column_lower_point1_0_column + 2 * P + S * column_lower_point1_0_row + S * column_lower_point1_0_column - T - R *
  column_lower_point1_0_row - R * column_lower_point1_0_column - P * column_lower_point1_0_row - P *
  column_lower_point1_0_column - S)]; And [NotNegative (column_lower_high0_row - 1)]; And [NotNegative
  (column_lower_high0_column - 1)]; And [NotNegative (column_lower_high0_row - 1)]]]]]%formulas.

Definition nelp_v_lp_post_1_certificate : tree :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let epsilon := X 5 in let delta := X 6 in
  let prob_row_C := X 7 in let prob_column_C := X 8 in let column_lower_low0_row := X 9 in
  let column_lower_high0_row := X 10 in let column_lower_read0_row := X 11 in let column_lower_low0_column := X 12 in
  let column_lower_high0_column := X 13 in let column_lower_read0_column := X 14 in
  let column_lower_point1_0_row := X 15 in let column_lower_point1_0_column := X 16 in let bound_0 := X 17 in
  let bound_1 := X 18 in let bound_4 := X 19 in let bound_5 := X 20 in
  Unpack 5 (
  Unpack 6 (
  Unpack 7 (
  Unpack 8 (
  Case 9 [
  Case 10 [
  Case 11 [
  Unpack 21 (
  Leaf [Times 0x14 [19];
  Times 0x14 [22];
  Times 0x9 [25];
  Times 0xa [12; 14];
  Times 0x1 [13; 25];
  Times 0x46 [14; 23];
  Times 0x46 [14; 24]] []);
  Unpack 21 (
  Leaf [Times 0x14 [19];
  Times 0x14 [22];
  Times 0x9 [25];
  Times 0xa [12; 14];
  Times 0x1 [13; 25];
  Times 0x46 [14; 23];
  Times 0x46 [14; 24]] []);
  Unpack 21 (
  Case 22 [
  Unpack 23 (
  Leaf [Times 0x1 [26];
  Times 0x1 [2];
  Times 0x1 [0; 25];
  Times 0x1 [1; 15];
  Times 0x1 [2; 18];
  Times 0x1 [3; 24]] []);
  Unpack 23 (
  Leaf [Times 0x10 [14];
  Times 0x4 [20];
  Square 0x1 [24] (epsilon + 1);
  Square 0x1 [16] (epsilon - 1)] []);
  Unpack 23 (
  Leaf [Times 0x1 [2];
  Times 0x1 [24]] [])]);
  Unpack 21 (
  Case 22 [
  Unpack 23 (
  Leaf [Times 0x2 [26];
  Times 0x1 [3; 16];
  Times 0x1 [3; 18];
  Times 0x1 [4; 24];
  Times 0x1 [4; 25]] []);
  Unpack 23 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [24]] []);
  Unpack 23 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [24]] [])]);
  Unpack 21 (
  Case 22 [
  Unpack 23 (
  Leaf [Times 0x1 [26];
  Times 0x1 [2];
  Times 0x1 [0; 25];
  Times 0x1 [1; 15];
  Times 0x1 [2; 18];
  Times 0x1 [3; 24]] []);
  Unpack 23 (
  Leaf [Times 0x10 [14];
  Times 0x4 [20];
  Square 0x1 [24] (epsilon + 1);
  Square 0x1 [16] (epsilon - 1)] []);
  Unpack 23 (
  Leaf [Times 0x1 [2];
  Times 0x1 [24]] [])]);
  Unpack 21 (
  Case 22 [
  Unpack 23 (
  Leaf [Times 0x2 [26];
  Times 0x1 [3; 16];
  Times 0x1 [3; 18];
  Times 0x1 [4; 24];
  Times 0x1 [4; 25]] []);
  Unpack 23 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [24]] []);
  Unpack 23 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [24]] [])]);
  Unpack 21 (
  Case 22 [
  Unpack 23 (
  Leaf [Times 0x1 [26];
  Times 0x1 [2];
  Times 0x1 [0; 25];
  Times 0x1 [1; 15];
  Times 0x1 [2; 18];
  Times 0x1 [3; 24]] []);
  Unpack 23 (
  Leaf [Times 0x10 [14];
  Times 0x4 [20];
  Square 0x1 [24] (epsilon + 1);
  Square 0x1 [16] (epsilon - 1)] []);
  Unpack 23 (
  Leaf [Times 0x1 [2];
  Times 0x1 [24]] [])]);
  Unpack 21 (
  Case 22 [
  Unpack 23 (
  Leaf [Times 0x2 [26];
  Times 0x1 [3; 16];
  Times 0x1 [3; 18];
  Times 0x1 [4; 24];
  Times 0x1 [4; 25]] []);
  Unpack 23 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [24]] []);
  Unpack 23 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [24]] [])]);
  Unpack 21 (
  Case 28 [
  Leaf [Times 0x14 [20];
  Times 0x2 [27];
  Times 0x1 [26];
  Times 0x302 [12; 14];
  Times 0x4c [13; 14];
  Times 0x1 [13; 25];
  Times 0x2 [13; 24]] [Multiple (2) 35];
  Case 33 [
  Leaf [Times 0x14 [19];
  Times 0x2 [32];
  Times 0x2 [22];
  Times 0xa [12; 14];
  Times 0x1 [13; 31];
  Times 0x2 [13; 30];
  Times 0x4d [14; 17];
  Times 0x4d [14; 18]] [Multiple (2) 36];
  Case 34 [
  Unpack 37 (
  Leaf [Times 0x2 [42];
  Times 0x1 [3; 40];
  Times 0x1 [3; 41];
  Times 0x1 [4; 23];
  Times 0x1 [4; 38];
  Times 0x1 [4; 29];
  Times 0x1 [4; 39]] []);
  Unpack 37 (
  Leaf [Times 0x14 [20];
  Times 0x4d [14];
  Times 0x1 [26];
  Times 0x2 [13; 16];
  Times 0x2 [38]] [Multiple (- (2)) 35]);
  Unpack 37 (
  Leaf [Times 0xa [19];
  Times 0x27 [14];
  Times 0x1 [22];
  Times 0x1 [13; 18];
  Times 0x1 [38]] [Multiple (- (1)) 36]);
  Unpack 37 (
  Leaf [Times 0x14 [20];
  Times 0x4d [14];
  Times 0x1 [26];
  Times 0x2 [13; 16];
  Times 0x2 [38]] [Multiple (- (2)) 35])]]])];
  Unpack 20 (
  Case 26 [
  Leaf [Times 0x1 [0; 27];
  Times 0x1 [1; 25];
  Times 0x1 [2; 25];
  Times 0x1 [1; 4; 21];
  Times 0x2 [0; 1; 21; 23];
  Times 0x1 [0; 4; 21; 22];
  Times 0x1 [2; 4; 21; 22]] [];
  Leaf [Times 0x1 [0; 24];
  Times 0x1 [0; 27];
  Times 0x1 [4; 27];
  Times 0x1 [1; 4; 21];
  Times 0x2 [0; 1; 21; 23];
  Times 0x1 [0; 4; 21; 22];
  Times 0x1 [2; 4; 21; 22]] []])];
  Unpack 19 (
  Case 25 [
  Leaf [Times 0x2 [2; 26];
  Times 0x1 [3; 26];
  Times 0x1 [4; 26];
  Times 0x2 [0; 24];
  Times 0x2 [1; 4; 22];
  Times 0x4 [0; 1; 21; 22];
  Times 0x2 [0; 4; 20; 22];
  Times 0x2 [2; 4; 20; 22]] [];
  Leaf [Times 0x1 [1; 23];
  Times 0x1 [2; 23];
  Times 0x1 [0; 26];
  Times 0x1 [1; 4; 22];
  Times 0x2 [0; 1; 21; 22];
  Times 0x1 [0; 4; 20; 22];
  Times 0x1 [2; 4; 20; 22]] []])])))).

Lemma nelp_v_lp_post_1_checked : check nelp_v_lp_post_1_hypotheses nelp_v_lp_post_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nelp_v_lp_post_1 :
  forall T R P S epsilon delta prob_row_C prob_column_C column_lower_low0_row column_lower_high0_row
  column_lower_read0_row column_lower_low0_column column_lower_high0_column column_lower_read0_column
  column_lower_point1_0_row column_lower_point1_0_column bound_0 bound_1 bound_4 bound_5 : Rdefinitions.R,
  (* prisoners-dilemma: T > R *)
    (T - R > 0) ->
  (* prisoners-dilemma: R > P *)
    (R - P > 0) ->
  (* prisoners-dilemma: P > S *)
    (P - S > 0) ->
  (* given: T + S > 2*P *)
    (T + S - 2 * P > 0) ->
  (* given: 2*R > T + S *)
    (2 * R - T - S > 0) ->
  (* given: 0 < ε <= 1/10 *)
    ((epsilon > 0) /\ (1 - 10 * epsilon >= 0)) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0)) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0) /\ (1 - prob_row_C >= 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_C >= 0) /\ (1 - prob_column_C >= 0)) ->
  (* denied: near(pareto, 4*δ/ε) *)
    ((epsilon - epsilon * prob_column_C - 4 * delta > 0) \/ ((bound_0 >= 0) /\ (1 - bound_0 >= 0) /\ (1 - bound_1 >= 0)
    /\ (T * prob_row_C + T * bound_1 + R * bound_0 * bound_1 + P * bound_0 * bound_1 + P + S * bound_0 - T * bound_0 *
    bound_1 - T - R * prob_row_C - P * bound_0 - P * bound_1 - S * bound_0 * bound_1 >= 0) /\ (T * bound_0 + R * bound_0
    * bound_1 + P * bound_0 * bound_1 + P + S * prob_row_C + S * bound_1 - T * bound_0 * bound_1 - R * prob_row_C - P *
    bound_0 - P * bound_1 - S * bound_0 * bound_1 - S >= 0) /\ ((T * prob_row_C + T * bound_1 + R * bound_0 * bound_1 +
    P * bound_0 * bound_1 + P + S * bound_0 - T * bound_0 * bound_1 - T - R * prob_row_C - P * bound_0 - P * bound_1 - S
    * bound_0 * bound_1 > 0) \/ (T * bound_0 + R * bound_0 * bound_1 + P * bound_0 * bound_1 + P + S * prob_row_C + S *
    bound_1 - T * bound_0 * bound_1 - R * prob_row_C - P * bound_0 - P * bound_1 - S * bound_0 * bound_1 - S > 0)))) ->
  (* denied: near(pareto, 4*δ/ε) *)
    ((epsilon - epsilon * prob_row_C - 4 * delta > 0) \/ ((1 - bound_4 >= 0) /\ (bound_5 >= 0) /\ (1 - bound_5 >= 0) /\
    (T * bound_5 + R * bound_4 * bound_5 + P * bound_4 * bound_5 + P + S * prob_column_C + S * bound_4 - T * bound_4 *
    bound_5 - R * prob_column_C - P * bound_4 - P * bound_5 - S * bound_4 * bound_5 - S >= 0) /\ (T * prob_column_C + T
    * bound_4 + R * bound_4 * bound_5 + P * bound_4 * bound_5 + P + S * bound_5 - T * bound_4 * bound_5 - T - R *
    prob_column_C - P * bound_4 - P * bound_5 - S * bound_4 * bound_5 >= 0) /\ ((T * bound_5 + R * bound_4 * bound_5 + P
    * bound_4 * bound_5 + P + S * prob_column_C + S * bound_4 - T * bound_4 * bound_5 - R * prob_column_C - P * bound_4
    - P * bound_5 - S * bound_4 * bound_5 - S > 0) \/ (T * prob_column_C + T * bound_4 + R * bound_4 * bound_5 + P *
    bound_4 * bound_5 + P + S * bound_5 - T * bound_4 * bound_5 - T - R * prob_column_C - P * bound_4 - P * bound_5 - S
    * bound_4 * bound_5 > 0)))) ->
  (* column, lower run *)
    (((epsilon * column_lower_read0_column + prob_column_C - epsilon - column_lower_read0_column >= 0) /\
    (column_lower_read0_column >= 0) /\ (1 - column_lower_read0_column >= 0) /\ (delta + 2 * column_lower_read0_column -
    2 * prob_column_C >= 0)) \/ ((epsilon * column_lower_read0_column + prob_column_C - epsilon -
    column_lower_read0_column >= 0) /\ (column_lower_read0_column >= 0) /\ (1 - column_lower_read0_column >= 0) /\
    (delta + 2 * column_lower_read0_column - 2 * prob_column_C >= 0)) \/ ((((1 - prob_row_C > 0) /\ (prob_column_C > 0)
    /\ (T * prob_row_C + R * prob_column_C + P * prob_column_C + S * prob_row_C + S - T * prob_column_C - T - R *
    prob_row_C - P * prob_row_C - S * prob_column_C > 0)) \/ ((prob_row_C - 1 >= 0)) \/ ((S - P > 0)))) \/
    ((((prob_row_C > 0) /\ (prob_column_C > 0) /\ (T * prob_row_C + T * prob_column_C + 2 * P + S * prob_row_C + S *
    prob_column_C - T - R * prob_row_C - R * prob_column_C - P * prob_row_C - P * prob_column_C - S > 0)) \/ ((P - T >
    0)) \/ ((P - T > 0)))) \/ ((((1 - prob_row_C > 0) /\ (prob_column_C > 0) /\ (T * prob_row_C + R * prob_column_C + P
    * prob_column_C + S * prob_row_C + S - T * prob_column_C - T - R * prob_row_C - P * prob_row_C - S * prob_column_C >
    0)) \/ ((prob_row_C - 1 >= 0)) \/ ((S - P > 0)))) \/ ((((prob_row_C > 0) /\ (prob_column_C > 0) /\ (T * prob_row_C +
    T * prob_column_C + 2 * P + S * prob_row_C + S * prob_column_C - T - R * prob_row_C - R * prob_column_C - P *
    prob_row_C - P * prob_column_C - S > 0)) \/ ((P - T > 0)) \/ ((P - T > 0)))) \/ ((((1 - prob_row_C > 0) /\
    (prob_column_C > 0) /\ (T * prob_row_C + R * prob_column_C + P * prob_column_C + S * prob_row_C + S - T *
    prob_column_C - T - R * prob_row_C - P * prob_row_C - S * prob_column_C > 0)) \/ ((prob_row_C - 1 >= 0)) \/ ((S - P
    > 0)))) \/ ((((prob_row_C > 0) /\ (prob_column_C > 0) /\ (T * prob_row_C + T * prob_column_C + 2 * P + S *
    prob_row_C + S * prob_column_C - T - R * prob_row_C - R * prob_column_C - P * prob_row_C - P * prob_column_C - S >
    0)) \/ ((P - T > 0)) \/ ((P - T > 0)))) \/ ((prob_column_C - column_lower_read0_column >= 0) /\
    (column_lower_low0_row >= 0) /\ (1 - column_lower_read0_row >= 0) /\ (delta + 2 * column_lower_read0_row - 2 *
    prob_row_C >= 0) /\ (delta + 2 * prob_row_C - 2 * column_lower_read0_row >= 0) /\ (delta + column_lower_read0_row -
    column_lower_high0_row >= 0) /\ ((column_lower_high0_row - 1 = 0) \/ (column_lower_high0_row - delta -
    column_lower_read0_row = 0)) /\ (column_lower_low0_column >= 0) /\ (1 - column_lower_read0_column >= 0) /\ (delta +
    2 * column_lower_read0_column - 2 * prob_column_C >= 0) /\ (delta + column_lower_read0_column -
    column_lower_high0_column >= 0) /\ ((column_lower_high0_column - 1 = 0) \/ (column_lower_high0_column - delta -
    column_lower_read0_column = 0)) /\ (((column_lower_point1_0_row - column_lower_low0_row >= 0) /\
    (column_lower_point1_0_column - column_lower_low0_column >= 0) /\ (1 - column_lower_point1_0_row > 0) /\ (1 -
    column_lower_point1_0_column > 0) /\ (T * column_lower_point1_0_row + T * column_lower_point1_0_column + 2 * P + S *
    column_lower_point1_0_row + S * column_lower_point1_0_column - T - R * column_lower_point1_0_row - R *
    column_lower_point1_0_column - P * column_lower_point1_0_row - P * column_lower_point1_0_column - S >= 0)) \/
    ((column_lower_high0_row - 1 >= 0)) \/ ((column_lower_high0_column - 1 >= 0)) \/ ((column_lower_high0_row - 1 >=
    0))))) ->
  False.
Proof.
  exact (fun T R P S epsilon delta prob_row_C prob_column_C column_lower_low0_row column_lower_high0_row
  column_lower_read0_row column_lower_low0_column column_lower_high0_column column_lower_read0_column
  column_lower_point1_0_row column_lower_point1_0_column bound_0 bound_1 bound_4 bound_5 => check_refutes (point [T; R;
  P; S; epsilon; delta; prob_row_C; prob_column_C; column_lower_low0_row; column_lower_high0_row;
  column_lower_read0_row; column_lower_low0_column; column_lower_high0_column; column_lower_read0_column;
  column_lower_point1_0_row; column_lower_point1_0_column; bound_0; bound_1; bound_4; bound_5])
  nelp_v_lp_post_1_hypotheses nelp_v_lp_post_1_certificate nelp_v_lp_post_1_checked).
Qed.

(* payoff(row) >= P - 4*δ*(T - S) *)
(* delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_lower_low0_row is row.lower.low0[row];
row_lower_high0_column is row.lower.high0[column]; row_lower_read0_column is row.lower.read0[column]; row_upper_low0_row
is row.upper.low0[row]; row_upper_high0_row is row.upper.high0[row]; row_upper_read0_row is row.upper.read0[row];
row_upper_high0_column is row.upper.high0[column]; row_upper_read0_column is row.upper.read0[column] *)
Definition nelp_v_lp_post_2_hypotheses : list formula :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let delta := X 5 in let prob_row_C := X 6 in
  let prob_column_C := X 7 in let row_lower_low0_row := X 8 in let row_lower_high0_column := X 9 in
  let row_lower_read0_column := X 10 in let row_upper_low0_row := X 11 in let row_upper_high0_row := X 12 in
  let row_upper_read0_row := X 13 in let row_upper_high0_column := X 14 in let row_upper_read0_column := X 15 in
  [
  Positive (T - R);
  Positive (R - P);
  Positive (P - S);
  Positive (T + S - 2 * P);
  Positive (2 * R - T - S);
  And [Positive (delta)];
  And [NotNegative (prob_row_C); NotNegative (1 - prob_row_C)];
  And [NotNegative (prob_column_C); NotNegative (1 - prob_column_C)];
  Positive (T * prob_row_C * prob_column_C + P * prob_row_C + P * prob_column_C + 4 * S * delta + S * prob_row_C *
  prob_column_C - 4 * T * delta - T * prob_column_C - R * prob_row_C * prob_column_C - P * prob_row_C * prob_column_C -
  S * prob_row_C);
  Or [And [NotNegative (row_lower_low0_row); NotNegative (prob_row_C - row_lower_low0_row); NotNegative
  (row_lower_high0_column - prob_column_C); Positive (T * row_lower_low0_row * row_lower_high0_column + P *
  row_lower_low0_row + P * row_lower_high0_column + S * row_lower_low0_row * row_lower_high0_column - T *
  row_lower_high0_column - R * row_lower_low0_row * row_lower_high0_column - P * row_lower_low0_row *
  row_lower_high0_column - S * row_lower_low0_row)]; And [NotNegative (row_lower_read0_column); NotNegative (delta + 2 *
  prob_column_C - 2 * row_lower_read0_column)]; And [NotNegative (row_lower_read0_column); NotNegative (delta + 2 *
  prob_column_C - 2 * row_lower_read0_column)]; And [NotNegative (row_lower_read0_column); NotNegative (delta + 2 *
  prob_column_C - 2 * row_lower_read0_column)]; And [NotNegative (row_lower_read0_column); NotNegative (delta + 2 *
  prob_column_C - 2 * row_lower_read0_column)]; And [NotNegative (row_lower_read0_column); NotNegative (delta + 2 *
  prob_column_C - 2 * row_lower_read0_column)]; And [NotNegative (row_lower_read0_column); NotNegative (delta + 2 *
  prob_column_C - 2 * row_lower_read0_column)]; And [NotNegative (row_lower_read0_column); NotNegative (delta + 2 *
  prob_column_C - 2 * row_lower_read0_column)]; And [NotNegative (row_lower_read0_column); NotNegative (delta + 2 *
  prob_column_C - 2 * row_lower_read0_column)]; And [NotNegative (row_lower_read0_column); NotNegative (delta + 2 *
  prob_column_C - 2 * row_lower_read0_column)]];
  Or [And [NotNegative (- (prob_row_C))]; And [NotNegative (row_upper_low0_row); NotNegative (prob_row_C -
  row_upper_low0_row); NotNegative (row_upper_high0_row - prob_row_C); NotNegative (row_upper_read0_row); NotNegative (1
  - row_upper_read0_row); NotNegative (delta + 2 * row_upper_read0_row - 2 * prob_row_C); NotNegative (delta +
  row_upper_low0_row - row_upper_read0_row); NotNegative (delta + row_upper_read0_row - row_upper_high0_row);
  NotNegative (row_upper_high0_column - prob_column_C); NotNegative (1 - row_upper_high0_column); NotNegative
  (row_upper_read0_column); NotNegative (delta + 2 * prob_column_C - 2 * row_upper_read0_column); NotNegative (delta +
  row_upper_read0_column - row_upper_high0_column); NotNegative (T * row_upper_high0_column + R * row_upper_low0_row *
  row_upper_high0_column + P * row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T *
  row_upper_low0_row * row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S *
  row_upper_low0_row * row_upper_high0_column)]; And [NotNegative (row_upper_low0_row); NotNegative (prob_row_C -
  row_upper_low0_row); NotNegative (row_upper_high0_row - prob_row_C); NotNegative (row_upper_read0_row); NotNegative (1
  - row_upper_read0_row); NotNegative (delta + 2 * row_upper_read0_row - 2 * prob_row_C); NotNegative (delta +
  row_upper_low0_row - row_upper_read0_row); NotNegative (delta + row_upper_read0_row - row_upper_high0_row);
  NotNegative (row_upper_high0_column - prob_column_C); NotNegative (1 - row_upper_high0_column); NotNegative
  (row_upper_read0_column); NotNegative (delta + 2 * prob_column_C - 2 * row_upper_read0_column); NotNegative (delta +
  row_upper_read0_column - row_upper_high0_column); NotNegative (T * row_upper_high0_column + R * row_upper_low0_row *
  row_upper_high0_column + P * row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T *
  row_upper_low0_row * row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S *
  row_upper_low0_row * row_upper_high0_column)]; And [NotNegative (row_upper_low0_row); NotNegative (prob_row_C -
  row_upper_low0_row); NotNegative (row_upper_high0_row - prob_row_C); NotNegative (row_upper_read0_row); NotNegative (1
  - row_upper_read0_row); NotNegative (delta + 2 * row_upper_read0_row - 2 * prob_row_C); NotNegative (delta +
  row_upper_low0_row - row_upper_read0_row); NotNegative (delta + row_upper_read0_row - row_upper_high0_row);
  NotNegative (row_upper_high0_column - prob_column_C); NotNegative (1 - row_upper_high0_column); NotNegative
  (row_upper_read0_column); NotNegative (delta + 2 * prob_column_C - 2 * row_upper_read0_column); NotNegative (delta +
  row_upper_read0_column - row_upper_high0_column); NotNegative (T * row_upper_high0_column + R * row_upper_low0_row *
  row_upper_high0_column + P * row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T *
  row_upper_low0_row * row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S *
  row_upper_low0_row * row_upper_high0_column)]; And [NotNegative (row_upper_low0_row); NotNegative (prob_row_C -
  row_upper_low0_row); NotNegative (row_upper_high0_row - prob_row_C); NotNegative (row_upper_read0_row); NotNegative (1
  - row_upper_read0_row); NotNegative (delta + 2 * row_upper_read0_row - 2 * prob_row_C); NotNegative (delta +
  row_upper_low0_row - row_upper_read0_row); NotNegative (delta + row_upper_read0_row - row_upper_high0_row);
  NotNegative (row_upper_high0_column - prob_column_C); NotNegative (1 - row_upper_high0_column); NotNegative
  (row_upper_read0_column); NotNegative (delta + 2 * prob_column_C - 2 * row_upper_read0_column); NotNegative (delta +
  row_upper_read0_column - row_upper_high0_column); NotNegative (T * row_upper_high0_column + R * row_upper_low0_row *
  row_upper_high0_column + P * row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T *
  row_upper_low0_row * row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S *
  row_upper_low0_row * row_upper_high0_column)]; And [NotNegative (row_upper_low0_row); NotNegative (prob_row_C -
  row_upper_low0_row); NotNegative (row_upper_high0_row - prob_row_C); NotNegative (row_upper_read0_row); NotNegative (1
  - row_upper_read0_row); NotNegative (delta + 2 * row_upper_read0_row - 2 * prob_row_C); NotNegative (delta +
  row_upper_low0_row - row_upper_read0_row); NotNegative (delta + row_upper_read0_row - row_upper_high0_row);
  NotNegative (row_upper_high0_column - prob_column_C); NotNegative (1 - row_upper_high0_column); NotNegative
  (row_upper_read0_column); NotNegative (delta + 2 * prob_column_C - 2 * row_upper_read0_column); NotNegative (delta +
  row_upper_read0_column - row_upper_high0_column); NotNegative (T * row_upper_high0_column + R * row_upper_low0_row *
  row_upper_high0_column + P * row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T *
  row_upper_low0_row * row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S *
  row_upper_low0_row * row_upper_high0_column)]; And [NotNegative (row_upper_low0_row); NotNegative (prob_row_C -
  row_upper_low0_row); NotNegative (row_upper_high0_row - prob_row_C); NotNegative (row_upper_read0_row); NotNegative (1
  - row_upper_read0_row); NotNegative (delta + 2 * row_upper_read0_row - 2 * prob_row_C); NotNegative (delta +
  row_upper_low0_row - row_upper_read0_row); NotNegative (delta + row_upper_read0_row - row_upper_high0_row);
  NotNegative (row_upper_high0_column - prob_column_C); NotNegative (1 - row_upper_high0_column); NotNegative
  (row_upper_read0_column); NotNegative (delta + 2 * prob_column_C - 2 * row_upper_read0_column); NotNegative (delta +
  row_upper_read0_column - row_upper_high0_column); NotNegative (T * row_upper_high0_column + R * row_upper_low0_row *
  row_upper_high0_column + P * row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T *
  row_upper_low0_row * row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S *
  row_upper_low0_row * row_upper_high0_column)]; And [NotNegative (row_upper_low0_row); NotNegative (prob_row_C -
  row_upper_low0_row); NotNegative (row_upper_high0_row - prob_row_C); NotNegative (row_upper_read0_row); NotNegative (1
  - row_upper_read0_row); NotNegative (delta + 2 * row_upper_read0_row - 2 * prob_row_C); NotNegative (delta +
  row_upper_low0_row - row_upper_read0_row); NotNegative (delta + row_upper_read0_row - row_upper_high0_row);
  NotNegative (row_upper_high0_column - prob_column_C); NotNegative (1 - row_upper_high0_column); NotNegative
  (row_upper_read0_column); NotNegative (delta + 2 * prob_column_C - 2 * row_upper_read0_column); NotNegative (delta +
  row_upper_read0_column - row_upper_high0_column); NotNegative (T * row_upper_high0_column + R * row_upper_low0_row *
  row_upper_high0_column + P * row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T *
  row_upper_low0_row * row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S *
  row_upper_low0_row * row_upper_high0_column)]; And [NotNegative (row_upper_low0_row); NotNegative (prob_row_C -
  row_upper_low0_row); NotNegative (row_upper_high0_row - prob_row_C); NotNegative (row_upper_read0_row); NotNegative (1
  - row_upper_read0_row); NotNegative (delta + 2 * row_upper_read0_row - 2 * prob_row_C); NotNegative (delta +
  row_upper_low0_row - row_upper_read0_row); NotNegative (delta + row_upper_read0_row - row_upper_high0_row);
  NotNegative (row_upper_high0_column - prob_column_C); NotNegative (1 - row_upper_high0_column); NotNegative
  (row_upper_read0_column); NotNegative (delta + 2 * prob_column_C - 2 * row_upper_read0_column); NotNegative (delta +
  row_upper_read0_column - row_upper_high0_column); NotNegative (T * row_upper_high0_column + R * row_upper_low0_row *
  row_upper_high0_column + P * row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T *
  row_upper_low0_row * row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S *
  row_upper_low0_row * row_upper_high0_column)]; And [NotNegative (row_upper_low0_row); NotNegative (prob_row_C -
  row_upper_low0_row); NotNegative (row_upper_high0_row - prob_row_C); NotNegative (row_upper_read0_row); NotNegative (1
  - row_upper_read0_row); NotNegative (delta + 2 * row_upper_read0_row - 2 * prob_row_C); NotNegative (delta +
  row_upper_low0_row - row_upper_read0_row); NotNegative (delta + row_upper_read0_row - row_upper_high0_row);
  NotNegative (row_upper_high0_column - prob_column_C); NotNegative (1 - row_upper_high0_column); NotNegative
  (row_upper_read0_column); NotNegative (delta + 2 * prob_column_C - 2 * row_upper_read0_column); NotNegative (delta +
  row_upper_read0_column - row_upper_high0_column); NotNegative (T * row_upper_high0_column + R * row_upper_low0_row *
  row_upper_high0_column + P * row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T *
  row_upper_low0_row * row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S *
  row_upper_low0_row * row_upper_high0_column)]]]%formulas.

Definition nelp_v_lp_post_2_certificate : tree :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let delta := X 5 in let prob_row_C := X 6 in
  let prob_column_C := X 7 in let row_lower_low0_row := X 8 in let row_lower_high0_column := X 9 in
  let row_lower_read0_column := X 10 in let row_upper_low0_row := X 11 in let row_upper_high0_row := X 12 in
  let row_upper_read0_row := X 13 in let row_upper_high0_column := X 14 in let row_upper_read0_column := X 15 in
  Unpack 5 (
  Unpack 6 (
  Unpack 7 (
  Case 9 [
  Unpack 16 (
  Case 10 [
  Unpack 21 (
  Leaf [Times 0x10 [20];
  Times 0x10 [0; 14];
  Times 0x10 [0; 19];
  Times 0x10 [1; 14];
  Times 0x10 [1; 19];
  Square 0x4 [17] (R * row_lower_high0_column + P * row_lower_high0_column + S + 1 - T * row_lower_high0_column - P - S * row_lower_high0_column);
  Square 0x4 [18] (R * row_lower_high0_column + P * row_lower_high0_column + S - T * row_lower_high0_column - P - S * row_lower_high0_column - 1);
  Square 0x1 [12] (2 * T * R * row_lower_high0_column^2 + 2 * T * P * row_lower_high0_column^2 + 2 * T * S * row_lower_high0_column + 2 * R * P * row_lower_high0_column + 2 * R * S * row_lower_high0_column^2 + 2 * R * row_lower_high0_column + 2 * P^2 * row_lower_high0_column + 2 * P * S * row_lower_high0_column^2 + 2 * P * row_lower_high0_column + 2 * P * S + 2 * S^2 * row_lower_high0_column + 2 * S - T^2 * row_lower_high0_column^2 - 2 * T * P * row_lower_high0_column - 2 * T * S * row_lower_high0_column^2 - 2 * T * row_lower_high0_column - R^2 * row_lower_high0_column^2 - 2 * R * P * row_lower_high0_column^2 - 2 * R * S * row_lower_high0_column - P^2 * row_lower_high0_column^2 - 4 * P * S * row_lower_high0_column - P^2 - 2 * P - S^2 * row_lower_high0_column^2 - 2 * S * row_lower_high0_column - S^2);
  Square 0x1 [22] (2 * T * R * row_lower_high0_column^2 + 2 * T * P * row_lower_high0_column^2 + 2 * T * S * row_lower_high0_column + 2 * R * P * row_lower_high0_column + 2 * R * S * row_lower_high0_column^2 + 2 * R * row_lower_high0_column + 2 * P^2 * row_lower_high0_column + 2 * P * S * row_lower_high0_column^2 + 2 * P * row_lower_high0_column + 2 * P * S + 2 * S^2 * row_lower_high0_column + 2 * S - T^2 * row_lower_high0_column^2 - 2 * T * P * row_lower_high0_column - 2 * T * S * row_lower_high0_column^2 - 2 * T * row_lower_high0_column - R^2 * row_lower_high0_column^2 - 2 * R * P * row_lower_high0_column^2 - 2 * R * S * row_lower_high0_column - P^2 * row_lower_high0_column^2 - 4 * P * S * row_lower_high0_column - P^2 - 2 * P - S^2 * row_lower_high0_column^2 - 2 * S * row_lower_high0_column - S^2 - 2)] []);
  Unpack 21 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [35];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 34];
  Times 0x6b [0; 33];
  Times 0xb5 [0; 27];
  Times 0x16a [0; 28];
  Times 0x226 [1; 34];
  Times 0x113 [1; 33];
  Times 0x24 [1; 27];
  Times 0x48 [1; 28];
  Times 0x9a [2; 34];
  Times 0x4d [2; 33];
  Times 0x33 [2; 27];
  Times 0x66 [2; 28];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 34];
  Times 0x30 [0; 13; 33];
  Times 0xfa [0; 23; 31];
  Times 0x3c [0; 25; 30];
  Times 0x3c [0; 28; 30];
  Times 0x1e [1; 14; 24];
  Times 0x1e [1; 14; 29];
  Times 0x1e [1; 14; 28];
  Times 0x2e [1; 23; 30];
  Times 0x14 [1; 27; 31];
  Times 0x28 [1; 28; 31];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 34];
  Times 0x4e [2; 12; 33];
  Times 0x69 [2; 15; 27];
  Times 0xd2 [2; 15; 28];
  Times 0x10e [2; 23; 30];
  Times 0x14 [2; 27; 31];
  Times 0x28 [2; 28; 31];
  Times 0x22 [3; 13; 34];
  Times 0x11 [3; 13; 33];
  Times 0x70 [3; 15; 23];
  Times 0x78 [3; 22; 30];
  Times 0x22 [4; 22; 34];
  Times 0x11 [4; 22; 33];
  Times 0x66 [4; 23; 32];
  Times 0x33 [4; 23; 33];
  Times 0x3c [4; 27; 30];
  Times 0x78 [4; 26; 30]] []);
  Unpack 21 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [35];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 34];
  Times 0x6b [0; 33];
  Times 0xb5 [0; 27];
  Times 0x16a [0; 28];
  Times 0x226 [1; 34];
  Times 0x113 [1; 33];
  Times 0x24 [1; 27];
  Times 0x48 [1; 28];
  Times 0x9a [2; 34];
  Times 0x4d [2; 33];
  Times 0x33 [2; 27];
  Times 0x66 [2; 28];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 34];
  Times 0x30 [0; 13; 33];
  Times 0xfa [0; 23; 31];
  Times 0x3c [0; 25; 30];
  Times 0x3c [0; 28; 30];
  Times 0x1e [1; 14; 24];
  Times 0x1e [1; 14; 29];
  Times 0x1e [1; 14; 28];
  Times 0x2e [1; 23; 30];
  Times 0x14 [1; 27; 31];
  Times 0x28 [1; 28; 31];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 34];
  Times 0x4e [2; 12; 33];
  Times 0x69 [2; 15; 27];
  Times 0xd2 [2; 15; 28];
  Times 0x10e [2; 23; 30];
  Times 0x14 [2; 27; 31];
  Times 0x28 [2; 28; 31];
  Times 0x22 [3; 13; 34];
  Times 0x11 [3; 13; 33];
  Times 0x70 [3; 15; 23];
  Times 0x78 [3; 22; 30];
  Times 0x22 [4; 22; 34];
  Times 0x11 [4; 22; 33];
  Times 0x66 [4; 23; 32];
  Times 0x33 [4; 23; 33];
  Times 0x3c [4; 27; 30];
  Times 0x78 [4; 26; 30]] []);
  Unpack 21 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [35];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 34];
  Times 0x6b [0; 33];
  Times 0xb5 [0; 27];
  Times 0x16a [0; 28];
  Times 0x226 [1; 34];
  Times 0x113 [1; 33];
  Times 0x24 [1; 27];
  Times 0x48 [1; 28];
  Times 0x9a [2; 34];
  Times 0x4d [2; 33];
  Times 0x33 [2; 27];
  Times 0x66 [2; 28];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 34];
  Times 0x30 [0; 13; 33];
  Times 0xfa [0; 23; 31];
  Times 0x3c [0; 25; 30];
  Times 0x3c [0; 28; 30];
  Times 0x1e [1; 14; 24];
  Times 0x1e [1; 14; 29];
  Times 0x1e [1; 14; 28];
  Times 0x2e [1; 23; 30];
  Times 0x14 [1; 27; 31];
  Times 0x28 [1; 28; 31];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 34];
  Times 0x4e [2; 12; 33];
  Times 0x69 [2; 15; 27];
  Times 0xd2 [2; 15; 28];
  Times 0x10e [2; 23; 30];
  Times 0x14 [2; 27; 31];
  Times 0x28 [2; 28; 31];
  Times 0x22 [3; 13; 34];
  Times 0x11 [3; 13; 33];
  Times 0x70 [3; 15; 23];
  Times 0x78 [3; 22; 30];
  Times 0x22 [4; 22; 34];
  Times 0x11 [4; 22; 33];
  Times 0x66 [4; 23; 32];
  Times 0x33 [4; 23; 33];
  Times 0x3c [4; 27; 30];
  Times 0x78 [4; 26; 30]] []);
  Unpack 21 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [35];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 34];
  Times 0x6b [0; 33];
  Times 0xb5 [0; 27];
  Times 0x16a [0; 28];
  Times 0x226 [1; 34];
  Times 0x113 [1; 33];
  Times 0x24 [1; 27];
  Times 0x48 [1; 28];
  Times 0x9a [2; 34];
  Times 0x4d [2; 33];
  Times 0x33 [2; 27];
  Times 0x66 [2; 28];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 34];
  Times 0x30 [0; 13; 33];
  Times 0xfa [0; 23; 31];
  Times 0x3c [0; 25; 30];
  Times 0x3c [0; 28; 30];
  Times 0x1e [1; 14; 24];
  Times 0x1e [1; 14; 29];
  Times 0x1e [1; 14; 28];
  Times 0x2e [1; 23; 30];
  Times 0x14 [1; 27; 31];
  Times 0x28 [1; 28; 31];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 34];
  Times 0x4e [2; 12; 33];
  Times 0x69 [2; 15; 27];
  Times 0xd2 [2; 15; 28];
  Times 0x10e [2; 23; 30];
  Times 0x14 [2; 27; 31];
  Times 0x28 [2; 28; 31];
  Times 0x22 [3; 13; 34];
  Times 0x11 [3; 13; 33];
  Times 0x70 [3; 15; 23];
  Times 0x78 [3; 22; 30];
  Times 0x22 [4; 22; 34];
  Times 0x11 [4; 22; 33];
  Times 0x66 [4; 23; 32];
  Times 0x33 [4; 23; 33];
  Times 0x3c [4; 27; 30];
  Times 0x78 [4; 26; 30]] []);
  Unpack 21 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [35];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 34];
  Times 0x6b [0; 33];
  Times 0xb5 [0; 27];
  Times 0x16a [0; 28];
  Times 0x226 [1; 34];
  Times 0x113 [1; 33];
  Times 0x24 [1; 27];
  Times 0x48 [1; 28];
  Times 0x9a [2; 34];
  Times 0x4d [2; 33];
  Times 0x33 [2; 27];
  Times 0x66 [2; 28];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 34];
  Times 0x30 [0; 13; 33];
  Times 0xfa [0; 23; 31];
  Times 0x3c [0; 25; 30];
  Times 0x3c [0; 28; 30];
  Times 0x1e [1; 14; 24];
  Times 0x1e [1; 14; 29];
  Times 0x1e [1; 14; 28];
  Times 0x2e [1; 23; 30];
  Times 0x14 [1; 27; 31];
  Times 0x28 [1; 28; 31];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 34];
  Times 0x4e [2; 12; 33];
  Times 0x69 [2; 15; 27];
  Times 0xd2 [2; 15; 28];
  Times 0x10e [2; 23; 30];
  Times 0x14 [2; 27; 31];
  Times 0x28 [2; 28; 31];
  Times 0x22 [3; 13; 34];
  Times 0x11 [3; 13; 33];
  Times 0x70 [3; 15; 23];
  Times 0x78 [3; 22; 30];
  Times 0x22 [4; 22; 34];
  Times 0x11 [4; 22; 33];
  Times 0x66 [4; 23; 32];
  Times 0x33 [4; 23; 33];
  Times 0x3c [4; 27; 30];
  Times 0x78 [4; 26; 30]] []);
  Unpack 21 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [35];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 34];
  Times 0x6b [0; 33];
  Times 0xb5 [0; 27];
  Times 0x16a [0; 28];
  Times 0x226 [1; 34];
  Times 0x113 [1; 33];
  Times 0x24 [1; 27];
  Times 0x48 [1; 28];
  Times 0x9a [2; 34];
  Times 0x4d [2; 33];
  Times 0x33 [2; 27];
  Times 0x66 [2; 28];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 34];
  Times 0x30 [0; 13; 33];
  Times 0xfa [0; 23; 31];
  Times 0x3c [0; 25; 30];
  Times 0x3c [0; 28; 30];
  Times 0x1e [1; 14; 24];
  Times 0x1e [1; 14; 29];
  Times 0x1e [1; 14; 28];
  Times 0x2e [1; 23; 30];
  Times 0x14 [1; 27; 31];
  Times 0x28 [1; 28; 31];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 34];
  Times 0x4e [2; 12; 33];
  Times 0x69 [2; 15; 27];
  Times 0xd2 [2; 15; 28];
  Times 0x10e [2; 23; 30];
  Times 0x14 [2; 27; 31];
  Times 0x28 [2; 28; 31];
  Times 0x22 [3; 13; 34];
  Times 0x11 [3; 13; 33];
  Times 0x70 [3; 15; 23];
  Times 0x78 [3; 22; 30];
  Times 0x22 [4; 22; 34];
  Times 0x11 [4; 22; 33];
  Times 0x66 [4; 23; 32];
  Times 0x33 [4; 23; 33];
  Times 0x3c [4; 27; 30];
  Times 0x78 [4; 26; 30]] []);
  Unpack 21 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [35];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 34];
  Times 0x6b [0; 33];
  Times 0xb5 [0; 27];
  Times 0x16a [0; 28];
  Times 0x226 [1; 34];
  Times 0x113 [1; 33];
  Times 0x24 [1; 27];
  Times 0x48 [1; 28];
  Times 0x9a [2; 34];
  Times 0x4d [2; 33];
  Times 0x33 [2; 27];
  Times 0x66 [2; 28];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 34];
  Times 0x30 [0; 13; 33];
  Times 0xfa [0; 23; 31];
  Times 0x3c [0; 25; 30];
  Times 0x3c [0; 28; 30];
  Times 0x1e [1; 14; 24];
  Times 0x1e [1; 14; 29];
  Times 0x1e [1; 14; 28];
  Times 0x2e [1; 23; 30];
  Times 0x14 [1; 27; 31];
  Times 0x28 [1; 28; 31];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 34];
  Times 0x4e [2; 12; 33];
  Times 0x69 [2; 15; 27];
  Times 0xd2 [2; 15; 28];
  Times 0x10e [2; 23; 30];
  Times 0x14 [2; 27; 31];
  Times 0x28 [2; 28; 31];
  Times 0x22 [3; 13; 34];
  Times 0x11 [3; 13; 33];
  Times 0x70 [3; 15; 23];
  Times 0x78 [3; 22; 30];
  Times 0x22 [4; 22; 34];
  Times 0x11 [4; 22; 33];
  Times 0x66 [4; 23; 32];
  Times 0x33 [4; 23; 33];
  Times 0x3c [4; 27; 30];
  Times 0x78 [4; 26; 30]] []);
  Unpack 21 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [35];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 34];
  Times 0x6b [0; 33];
  Times 0xb5 [0; 27];
  Times 0x16a [0; 28];
  Times 0x226 [1; 34];
  Times 0x113 [1; 33];
  Times 0x24 [1; 27];
  Times 0x48 [1; 28];
  Times 0x9a [2; 34];
  Times 0x4d [2; 33];
  Times 0x33 [2; 27];
  Times 0x66 [2; 28];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 34];
  Times 0x30 [0; 13; 33];
  Times 0xfa [0; 23; 31];
  Times 0x3c [0; 25; 30];
  Times 0x3c [0; 28; 30];
  Times 0x1e [1; 14; 24];
  Times 0x1e [1; 14; 29];
  Times 0x1e [1; 14; 28];
  Times 0x2e [1; 23; 30];
  Times 0x14 [1; 27; 31];
  Times 0x28 [1; 28; 31];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 34];
  Times 0x4e [2; 12; 33];
  Times 0x69 [2; 15; 27];
  Times 0xd2 [2; 15; 28];
  Times 0x10e [2; 23; 30];
  Times 0x14 [2; 27; 31];
  Times 0x28 [2; 28; 31];
  Times 0x22 [3; 13; 34];
  Times 0x11 [3; 13; 33];
  Times 0x70 [3; 15; 23];
  Times 0x78 [3; 22; 30];
  Times 0x22 [4; 22; 34];
  Times 0x11 [4; 22; 33];
  Times 0x66 [4; 23; 32];
  Times 0x33 [4; 23; 33];
  Times 0x3c [4; 27; 30];
  Times 0x78 [4; 26; 30]] []);
  Unpack 21 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [35];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 34];
  Times 0x6b [0; 33];
  Times 0xb5 [0; 27];
  Times 0x16a [0; 28];
  Times 0x226 [1; 34];
  Times 0x113 [1; 33];
  Times 0x24 [1; 27];
  Times 0x48 [1; 28];
  Times 0x9a [2; 34];
  Times 0x4d [2; 33];
  Times 0x33 [2; 27];
  Times 0x66 [2; 28];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 34];
  Times 0x30 [0; 13; 33];
  Times 0xfa [0; 23; 31];
  Times 0x3c [0; 25; 30];
  Times 0x3c [0; 28; 30];
  Times 0x1e [1; 14; 24];
  Times 0x1e [1; 14; 29];
  Times 0x1e [1; 14; 28];
  Times 0x2e [1; 23; 30];
  Times 0x14 [1; 27; 31];
  Times 0x28 [1; 28; 31];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 34];
  Times 0x4e [2; 12; 33];
  Times 0x69 [2; 15; 27];
  Times 0xd2 [2; 15; 28];
  Times 0x10e [2; 23; 30];
  Times 0x14 [2; 27; 31];
  Times 0x28 [2; 28; 31];
  Times 0x22 [3; 13; 34];
  Times 0x11 [3; 13; 33];
  Times 0x70 [3; 15; 23];
  Times 0x78 [3; 22; 30];
  Times 0x22 [4; 22; 34];
  Times 0x11 [4; 22; 33];
  Times 0x66 [4; 23; 32];
  Times 0x33 [4; 23; 33];
  Times 0x3c [4; 27; 30];
  Times 0x78 [4; 26; 30]] [])]);
  Unpack 16 (
  Case 10 [
  Unpack 19 (
  Leaf [Times 0x4 [8];
  Times 0x2 [0; 11];
  Times 0x4 [0; 14];
  Times 0x4 [1; 17];
  Times 0x2 [1; 18];
  Times 0x1e [2; 11];
  Times 0xe [3; 11];
  Square 0x1 [12] (R * prob_column_C + P * prob_column_C + S + 1 - T * prob_column_C - P - S * prob_column_C);
  Square 0x1 [20] (R * prob_column_C + P * prob_column_C + S - T * prob_column_C - P - S * prob_column_C - 1)] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] [])]);
  Unpack 16 (
  Case 10 [
  Unpack 19 (
  Leaf [Times 0x4 [8];
  Times 0x2 [0; 11];
  Times 0x4 [0; 14];
  Times 0x4 [1; 17];
  Times 0x2 [1; 18];
  Times 0x1e [2; 11];
  Times 0xe [3; 11];
  Square 0x1 [12] (R * prob_column_C + P * prob_column_C + S + 1 - T * prob_column_C - P - S * prob_column_C);
  Square 0x1 [20] (R * prob_column_C + P * prob_column_C + S - T * prob_column_C - P - S * prob_column_C - 1)] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] [])]);
  Unpack 16 (
  Case 10 [
  Unpack 19 (
  Leaf [Times 0x4 [8];
  Times 0x2 [0; 11];
  Times 0x4 [0; 14];
  Times 0x4 [1; 17];
  Times 0x2 [1; 18];
  Times 0x1e [2; 11];
  Times 0xe [3; 11];
  Square 0x1 [12] (R * prob_column_C + P * prob_column_C + S + 1 - T * prob_column_C - P - S * prob_column_C);
  Square 0x1 [20] (R * prob_column_C + P * prob_column_C + S - T * prob_column_C - P - S * prob_column_C - 1)] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] [])]);
  Unpack 16 (
  Case 10 [
  Unpack 19 (
  Leaf [Times 0x4 [8];
  Times 0x2 [0; 11];
  Times 0x4 [0; 14];
  Times 0x4 [1; 17];
  Times 0x2 [1; 18];
  Times 0x1e [2; 11];
  Times 0xe [3; 11];
  Square 0x1 [12] (R * prob_column_C + P * prob_column_C + S + 1 - T * prob_column_C - P - S * prob_column_C);
  Square 0x1 [20] (R * prob_column_C + P * prob_column_C + S - T * prob_column_C - P - S * prob_column_C - 1)] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] [])]);
  Unpack 16 (
  Case 10 [
  Unpack 19 (
  Leaf [Times 0x4 [8];
  Times 0x2 [0; 11];
  Times 0x4 [0; 14];
  Times 0x4 [1; 17];
  Times 0x2 [1; 18];
  Times 0x1e [2; 11];
  Times 0xe [3; 11];
  Square 0x1 [12] (R * prob_column_C + P * prob_column_C + S + 1 - T * prob_column_C - P - S * prob_column_C);
  Square 0x1 [20] (R * prob_column_C + P * prob_column_C + S - T * prob_column_C - P - S * prob_column_C - 1)] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] [])]);
  Unpack 16 (
  Case 10 [
  Unpack 19 (
  Leaf [Times 0x4 [8];
  Times 0x2 [0; 11];
  Times 0x4 [0; 14];
  Times 0x4 [1; 17];
  Times 0x2 [1; 18];
  Times 0x1e [2; 11];
  Times 0xe [3; 11];
  Square 0x1 [12] (R * prob_column_C + P * prob_column_C + S + 1 - T * prob_column_C - P - S * prob_column_C);
  Square 0x1 [20] (R * prob_column_C + P * prob_column_C + S - T * prob_column_C - P - S * prob_column_C - 1)] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] [])]);
  Unpack 16 (
  Case 10 [
  Unpack 19 (
  Leaf [Times 0x4 [8];
  Times 0x2 [0; 11];
  Times 0x4 [0; 14];
  Times 0x4 [1; 17];
  Times 0x2 [1; 18];
  Times 0x1e [2; 11];
  Times 0xe [3; 11];
  Square 0x1 [12] (R * prob_column_C + P * prob_column_C + S + 1 - T * prob_column_C - P - S * prob_column_C);
  Square 0x1 [20] (R * prob_column_C + P * prob_column_C + S - T * prob_column_C - P - S * prob_column_C - 1)] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] [])]);
  Unpack 16 (
  Case 10 [
  Unpack 19 (
  Leaf [Times 0x4 [8];
  Times 0x2 [0; 11];
  Times 0x4 [0; 14];
  Times 0x4 [1; 17];
  Times 0x2 [1; 18];
  Times 0x1e [2; 11];
  Times 0xe [3; 11];
  Square 0x1 [12] (R * prob_column_C + P * prob_column_C + S + 1 - T * prob_column_C - P - S * prob_column_C);
  Square 0x1 [20] (R * prob_column_C + P * prob_column_C + S - T * prob_column_C - P - S * prob_column_C - 1)] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] [])]);
  Unpack 16 (
  Case 10 [
  Unpack 19 (
  Leaf [Times 0x4 [8];
  Times 0x2 [0; 11];
  Times 0x4 [0; 14];
  Times 0x4 [1; 17];
  Times 0x2 [1; 18];
  Times 0x1e [2; 11];
  Times 0xe [3; 11];
  Square 0x1 [12] (R * prob_column_C + P * prob_column_C + S + 1 - T * prob_column_C - P - S * prob_column_C);
  Square 0x1 [20] (R * prob_column_C + P * prob_column_C + S - T * prob_column_C - P - S * prob_column_C - 1)] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] []);
  Unpack 19 (
  Leaf [Times 0x1d0 [8];
  Times 0x1d0 [33];
  Times 0x649 [0; 11];
  Times 0xd6 [0; 32];
  Times 0x6b [0; 31];
  Times 0xb5 [0; 25];
  Times 0x16a [0; 26];
  Times 0x226 [1; 32];
  Times 0x113 [1; 31];
  Times 0x24 [1; 25];
  Times 0x48 [1; 26];
  Times 0x9a [2; 32];
  Times 0x4d [2; 31];
  Times 0x33 [2; 25];
  Times 0x66 [2; 26];
  Times 0x32c [4; 11];
  Times 0xf6 [0; 11; 12];
  Times 0x60 [0; 13; 32];
  Times 0x30 [0; 13; 31];
  Times 0xfa [0; 21; 29];
  Times 0x3c [0; 23; 28];
  Times 0x3c [0; 26; 28];
  Times 0x1e [1; 14; 22];
  Times 0x1e [1; 14; 27];
  Times 0x1e [1; 14; 26];
  Times 0x2e [1; 21; 28];
  Times 0x14 [1; 25; 29];
  Times 0x28 [1; 26; 29];
  Times 0x150 [2; 11; 13];
  Times 0x177 [2; 11; 14];
  Times 0x9c [2; 12; 32];
  Times 0x4e [2; 12; 31];
  Times 0x69 [2; 15; 25];
  Times 0xd2 [2; 15; 26];
  Times 0x10e [2; 21; 28];
  Times 0x14 [2; 25; 29];
  Times 0x28 [2; 26; 29];
  Times 0x22 [3; 13; 32];
  Times 0x11 [3; 13; 31];
  Times 0x70 [3; 15; 21];
  Times 0x78 [3; 20; 28];
  Times 0x22 [4; 20; 32];
  Times 0x11 [4; 20; 31];
  Times 0x66 [4; 21; 30];
  Times 0x33 [4; 21; 31];
  Times 0x3c [4; 25; 28];
  Times 0x78 [4; 24; 28]] [])])]))).

Lemma nelp_v_lp_post_2_checked : check nelp_v_lp_post_2_hypotheses nelp_v_lp_post_2_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nelp_v_lp_post_2 :
  forall T R P S delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_column row_lower_read0_column
  row_upper_low0_row row_upper_high0_row row_upper_read0_row row_upper_high0_column row_upper_read0_column :
  Rdefinitions.R,
  (* prisoners-dilemma: T > R *)
    (T - R > 0) ->
  (* prisoners-dilemma: R > P *)
    (R - P > 0) ->
  (* prisoners-dilemma: P > S *)
    (P - S > 0) ->
  (* given: T + S > 2*P *)
    (T + S - 2 * P > 0) ->
  (* given: 2*R > T + S *)
    (2 * R - T - S > 0) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0)) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0) /\ (1 - prob_row_C >= 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_C >= 0) /\ (1 - prob_column_C >= 0)) ->
  (* denied: payoff(row) >= P - 4*δ*(T - S) *)
    (T * prob_row_C * prob_column_C + P * prob_row_C + P * prob_column_C + 4 * S * delta + S * prob_row_C *
    prob_column_C - 4 * T * delta - T * prob_column_C - R * prob_row_C * prob_column_C - P * prob_row_C * prob_column_C
    - S * prob_row_C > 0) ->
  (* row, lower run *)
    (((row_lower_low0_row >= 0) /\ (prob_row_C - row_lower_low0_row >= 0) /\ (row_lower_high0_column - prob_column_C >=
    0) /\ (T * row_lower_low0_row * row_lower_high0_column + P * row_lower_low0_row + P * row_lower_high0_column + S *
    row_lower_low0_row * row_lower_high0_column - T * row_lower_high0_column - R * row_lower_low0_row *
    row_lower_high0_column - P * row_lower_low0_row * row_lower_high0_column - S * row_lower_low0_row > 0)) \/
    ((row_lower_read0_column >= 0) /\ (delta + 2 * prob_column_C - 2 * row_lower_read0_column >= 0)) \/
    ((row_lower_read0_column >= 0) /\ (delta + 2 * prob_column_C - 2 * row_lower_read0_column >= 0)) \/
    ((row_lower_read0_column >= 0) /\ (delta + 2 * prob_column_C - 2 * row_lower_read0_column >= 0)) \/
    ((row_lower_read0_column >= 0) /\ (delta + 2 * prob_column_C - 2 * row_lower_read0_column >= 0)) \/
    ((row_lower_read0_column >= 0) /\ (delta + 2 * prob_column_C - 2 * row_lower_read0_column >= 0)) \/
    ((row_lower_read0_column >= 0) /\ (delta + 2 * prob_column_C - 2 * row_lower_read0_column >= 0)) \/
    ((row_lower_read0_column >= 0) /\ (delta + 2 * prob_column_C - 2 * row_lower_read0_column >= 0)) \/
    ((row_lower_read0_column >= 0) /\ (delta + 2 * prob_column_C - 2 * row_lower_read0_column >= 0)) \/
    ((row_lower_read0_column >= 0) /\ (delta + 2 * prob_column_C - 2 * row_lower_read0_column >= 0))) ->
  (* row, upper run *)
    (((- (prob_row_C) >= 0)) \/ ((row_upper_low0_row >= 0) /\ (prob_row_C - row_upper_low0_row >= 0) /\
    (row_upper_high0_row - prob_row_C >= 0) /\ (row_upper_read0_row >= 0) /\ (1 - row_upper_read0_row >= 0) /\ (delta +
    2 * row_upper_read0_row - 2 * prob_row_C >= 0) /\ (delta + row_upper_low0_row - row_upper_read0_row >= 0) /\ (delta
    + row_upper_read0_row - row_upper_high0_row >= 0) /\ (row_upper_high0_column - prob_column_C >= 0) /\ (1 -
    row_upper_high0_column >= 0) /\ (row_upper_read0_column >= 0) /\ (delta + 2 * prob_column_C - 2 *
    row_upper_read0_column >= 0) /\ (delta + row_upper_read0_column - row_upper_high0_column >= 0) /\ (T *
    row_upper_high0_column + R * row_upper_low0_row * row_upper_high0_column + P * row_upper_low0_row *
    row_upper_high0_column + S * row_upper_low0_row - T * row_upper_low0_row * row_upper_high0_column - P *
    row_upper_low0_row - P * row_upper_high0_column - S * row_upper_low0_row * row_upper_high0_column >= 0)) \/
    ((row_upper_low0_row >= 0) /\ (prob_row_C - row_upper_low0_row >= 0) /\ (row_upper_high0_row - prob_row_C >= 0) /\
    (row_upper_read0_row >= 0) /\ (1 - row_upper_read0_row >= 0) /\ (delta + 2 * row_upper_read0_row - 2 * prob_row_C >=
    0) /\ (delta + row_upper_low0_row - row_upper_read0_row >= 0) /\ (delta + row_upper_read0_row - row_upper_high0_row
    >= 0) /\ (row_upper_high0_column - prob_column_C >= 0) /\ (1 - row_upper_high0_column >= 0) /\
    (row_upper_read0_column >= 0) /\ (delta + 2 * prob_column_C - 2 * row_upper_read0_column >= 0) /\ (delta +
    row_upper_read0_column - row_upper_high0_column >= 0) /\ (T * row_upper_high0_column + R * row_upper_low0_row *
    row_upper_high0_column + P * row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T *
    row_upper_low0_row * row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S *
    row_upper_low0_row * row_upper_high0_column >= 0)) \/ ((row_upper_low0_row >= 0) /\ (prob_row_C - row_upper_low0_row
    >= 0) /\ (row_upper_high0_row - prob_row_C >= 0) /\ (row_upper_read0_row >= 0) /\ (1 - row_upper_read0_row >= 0) /\
    (delta + 2 * row_upper_read0_row - 2 * prob_row_C >= 0) /\ (delta + row_upper_low0_row - row_upper_read0_row >= 0)
    /\ (delta + row_upper_read0_row - row_upper_high0_row >= 0) /\ (row_upper_high0_column - prob_column_C >= 0) /\ (1 -
    row_upper_high0_column >= 0) /\ (row_upper_read0_column >= 0) /\ (delta + 2 * prob_column_C - 2 *
    row_upper_read0_column >= 0) /\ (delta + row_upper_read0_column - row_upper_high0_column >= 0) /\ (T *
    row_upper_high0_column + R * row_upper_low0_row * row_upper_high0_column + P * row_upper_low0_row *
    row_upper_high0_column + S * row_upper_low0_row - T * row_upper_low0_row * row_upper_high0_column - P *
    row_upper_low0_row - P * row_upper_high0_column - S * row_upper_low0_row * row_upper_high0_column >= 0)) \/
    ((row_upper_low0_row >= 0) /\ (prob_row_C - row_upper_low0_row >= 0) /\ (row_upper_high0_row - prob_row_C >= 0) /\
    (row_upper_read0_row >= 0) /\ (1 - row_upper_read0_row >= 0) /\ (delta + 2 * row_upper_read0_row - 2 * prob_row_C >=
    0) /\ (delta + row_upper_low0_row - row_upper_read0_row >= 0) /\ (delta + row_upper_read0_row - row_upper_high0_row
    >= 0) /\ (row_upper_high0_column - prob_column_C >= 0) /\ (1 - row_upper_high0_column >= 0) /\
    (row_upper_read0_column >= 0) /\ (delta + 2 * prob_column_C - 2 * row_upper_read0_column >= 0) /\ (delta +
    row_upper_read0_column - row_upper_high0_column >= 0) /\ (T * row_upper_high0_column + R * row_upper_low0_row *
    row_upper_high0_column + P * row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T *
    row_upper_low0_row * row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S *
    row_upper_low0_row * row_upper_high0_column >= 0)) \/ ((row_upper_low0_row >= 0) /\ (prob_row_C - row_upper_low0_row
    >= 0) /\ (row_upper_high0_row - prob_row_C >= 0) /\ (row_upper_read0_row >= 0) /\ (1 - row_upper_read0_row >= 0) /\
    (delta + 2 * row_upper_read0_row - 2 * prob_row_C >= 0) /\ (delta + row_upper_low0_row - row_upper_read0_row >= 0)
    /\ (delta + row_upper_read0_row - row_upper_high0_row >= 0) /\ (row_upper_high0_column - prob_column_C >= 0) /\ (1 -
    row_upper_high0_column >= 0) /\ (row_upper_read0_column >= 0) /\ (delta + 2 * prob_column_C - 2 *
    row_upper_read0_column >= 0) /\ (delta + row_upper_read0_column - row_upper_high0_column >= 0) /\ (T *
    row_upper_high0_column + R * row_upper_low0_row * row_upper_high0_column + P * row_upper_low0_row *
    row_upper_high0_column + S * row_upper_low0_row - T * row_upper_low0_row * row_upper_high0_column - P *
    row_upper_low0_row - P * row_upper_high0_column - S * row_upper_low0_row * row_upper_high0_column >= 0)) \/
    ((row_upper_low0_row >= 0) /\ (prob_row_C - row_upper_low0_row >= 0) /\ (row_upper_high0_row - prob_row_C >= 0) /\
    (row_upper_read0_row >= 0) /\ (1 - row_upper_read0_row >= 0) /\ (delta + 2 * row_upper_read0_row - 2 * prob_row_C >=
    0) /\ (delta + row_upper_low0_row - row_upper_read0_row >= 0) /\ (delta + row_upper_read0_row - row_upper_high0_row
    >= 0) /\ (row_upper_high0_column - prob_column_C >= 0) /\ (1 - row_upper_high0_column >= 0) /\
    (row_upper_read0_column >= 0) /\ (delta + 2 * prob_column_C - 2 * row_upper_read0_column >= 0) /\ (delta +
    row_upper_read0_column - row_upper_high0_column >= 0) /\ (T * row_upper_high0_column + R * row_upper_low0_row *
    row_upper_high0_column + P * row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T *
    row_upper_low0_row * row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S *
    row_upper_low0_row * row_upper_high0_column >= 0)) \/ ((row_upper_low0_row >= 0) /\ (prob_row_C - row_upper_low0_row
    >= 0) /\ (row_upper_high0_row - prob_row_C >= 0) /\ (row_upper_read0_row >= 0) /\ (1 - row_upper_read0_row >= 0) /\
    (delta + 2 * row_upper_read0_row - 2 * prob_row_C >= 0) /\ (delta + row_upper_low0_row - row_upper_read0_row >= 0)
    /\ (delta + row_upper_read0_row - row_upper_high0_row >= 0) /\ (row_upper_high0_column - prob_column_C >= 0) /\ (1 -
    row_upper_high0_column >= 0) /\ (row_upper_read0_column >= 0) /\ (delta + 2 * prob_column_C - 2 *
    row_upper_read0_column >= 0) /\ (delta + row_upper_read0_column - row_upper_high0_column >= 0) /\ (T *
    row_upper_high0_column + R * row_upper_low0_row * row_upper_high0_column + P * row_upper_low0_row *
    row_upper_high0_column + S * row_upper_low0_row - T * row_upper_low0_row * row_upper_high0_column - P *
    row_upper_low0_row - P * row_upper_high0_column - S * row_upper_low0_row * row_upper_high0_column >= 0)) \/
    ((row_upper_low0_row >= 0) /\ (prob_row_C - row_upper_low0_row >= 0) /\ (row_upper_high0_row - prob_row_C >= 0) /\
    (row_upper_read0_row >= 0) /\ (1 - row_upper_read0_row >= 0) /\ (delta + 2 * row_upper_read0_row - 2 * prob_row_C >=
    0) /\ (delta + row_upper_low0_row - row_upper_read0_row >= 0) /\ (delta + row_upper_read0_row - row_upper_high0_row
    >= 0) /\ (row_upper_high0_column - prob_column_C >= 0) /\ (1 - row_upper_high0_column >= 0) /\
    (row_upper_read0_column >= 0) /\ (delta + 2 * prob_column_C - 2 * row_upper_read0_column >= 0) /\ (delta +
    row_upper_read0_column - row_upper_high0_column >= 0) /\ (T * row_upper_high0_column + R * row_upper_low0_row *
    row_upper_high0_column + P * row_upper_low0_row * row_upper_high0_column + S * row_upper_low0_row - T *
    row_upper_low0_row * row_upper_high0_column - P * row_upper_low0_row - P * row_upper_high0_column - S *
    row_upper_low0_row * row_upper_high0_column >= 0)) \/ ((row_upper_low0_row >= 0) /\ (prob_row_C - row_upper_low0_row
    >= 0) /\ (row_upper_high0_row - prob_row_C >= 0) /\ (row_upper_read0_row >= 0) /\ (1 - row_upper_read0_row >= 0) /\
    (delta + 2 * row_upper_read0_row - 2 * prob_row_C >= 0) /\ (delta + row_upper_low0_row - row_upper_read0_row >= 0)
    /\ (delta + row_upper_read0_row - row_upper_high0_row >= 0) /\ (row_upper_high0_column - prob_column_C >= 0) /\ (1 -
    row_upper_high0_column >= 0) /\ (row_upper_read0_column >= 0) /\ (delta + 2 * prob_column_C - 2 *
    row_upper_read0_column >= 0) /\ (delta + row_upper_read0_column - row_upper_high0_column >= 0) /\ (T *
    row_upper_high0_column + R * row_upper_low0_row * row_upper_high0_column + P * row_upper_low0_row *
    row_upper_high0_column + S * row_upper_low0_row - T * row_upper_low0_row * row_upper_high0_column - P *
    row_upper_low0_row - P * row_upper_high0_column - S * row_upper_low0_row * row_upper_high0_column >= 0))) ->
  False.
Proof.
  exact (fun T R P S delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_column row_lower_read0_column
  row_upper_low0_row row_upper_high0_row row_upper_read0_row row_upper_high0_column row_upper_read0_column =>
  check_refutes (point [T; R; P; S; delta; prob_row_C; prob_column_C; row_lower_low0_row; row_lower_high0_column;
  row_lower_read0_column; row_upper_low0_row; row_upper_high0_row; row_upper_read0_row; row_upper_high0_column;
  row_upper_read0_column]) nelp_v_lp_post_2_hypotheses nelp_v_lp_post_2_certificate nelp_v_lp_post_2_checked).
Qed.
