(* lp-pareto-post: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* near(pareto, δ/(2*ε)) *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C); row_lower_low0_row is
row.lower.low0[row]; row_lower_high0_row is row.lower.high0[row]; row_lower_read0_row is row.lower.read0[row];
row_lower_low0_column is row.lower.low0[column]; row_lower_high0_column is row.lower.high0[column];
row_lower_read0_column is row.lower.read0[column]; row_lower_point1_0_row is row.lower.point1.0[row];
row_lower_point1_0_column is row.lower.point1.0[column]; bound_0 is bound(0); bound_1 is bound(1); bound_4 is bound(4);
bound_5 is bound(5) *)
Definition lp_pareto_post_1_hypotheses : list formula :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let epsilon := X 5 in let delta := X 6 in
  let prob_row_C := X 7 in let prob_column_C := X 8 in let row_lower_low0_row := X 9 in
  let row_lower_high0_row := X 10 in let row_lower_read0_row := X 11 in let row_lower_low0_column := X 12 in
  let row_lower_high0_column := X 13 in let row_lower_read0_column := X 14 in let row_lower_point1_0_row := X 15 in
  let row_lower_point1_0_column := X 16 in let bound_0 := X 17 in let bound_1 := X 18 in let bound_4 := X 19 in
  let bound_5 := X 20 in
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
  Or [Positive (2 * epsilon - 2 * epsilon * prob_column_C - delta); And [NotNegative (bound_0); NotNegative (1 -
  bound_0); NotNegative (1 - bound_1); NotNegative (T * prob_row_C + T * bound_1 + R * bound_0 * bound_1 + P * bound_0 *
  bound_1 + P + S * bound_0 - T * bound_0 * bound_1 - T - R * prob_row_C - P * bound_0 - P * bound_1 - S * bound_0 *
  bound_1); NotNegative (T * bound_0 + R * bound_0 * bound_1 + P * bound_0 * bound_1 + P + S * prob_row_C + S * bound_1
  - T * bound_0 * bound_1 - R * prob_row_C - P * bound_0 - P * bound_1 - S * bound_0 * bound_1 - S); Or [Positive (T *
  prob_row_C + T * bound_1 + R * bound_0 * bound_1 + P * bound_0 * bound_1 + P + S * bound_0 - T * bound_0 * bound_1 - T
  - R * prob_row_C - P * bound_0 - P * bound_1 - S * bound_0 * bound_1); Positive (T * bound_0 + R * bound_0 * bound_1 +
  P * bound_0 * bound_1 + P + S * prob_row_C + S * bound_1 - T * bound_0 * bound_1 - R * prob_row_C - P * bound_0 - P *
  bound_1 - S * bound_0 * bound_1 - S)]]];
  Or [Positive (2 * epsilon - 2 * epsilon * prob_row_C - delta); And [NotNegative (1 - bound_4); NotNegative (bound_5);
  NotNegative (1 - bound_5); NotNegative (T * bound_5 + R * bound_4 * bound_5 + P * bound_4 * bound_5 + P + S *
  prob_column_C + S * bound_4 - T * bound_4 * bound_5 - R * prob_column_C - P * bound_4 - P * bound_5 - S * bound_4 *
  bound_5 - S); NotNegative (T * prob_column_C + T * bound_4 + R * bound_4 * bound_5 + P * bound_4 * bound_5 + P + S *
  bound_5 - T * bound_4 * bound_5 - T - R * prob_column_C - P * bound_4 - P * bound_5 - S * bound_4 * bound_5); Or
  [Positive (T * bound_5 + R * bound_4 * bound_5 + P * bound_4 * bound_5 + P + S * prob_column_C + S * bound_4 - T *
  bound_4 * bound_5 - R * prob_column_C - P * bound_4 - P * bound_5 - S * bound_4 * bound_5 - S); Positive (T *
  prob_column_C + T * bound_4 + R * bound_4 * bound_5 + P * bound_4 * bound_5 + P + S * bound_5 - T * bound_4 * bound_5
  - T - R * prob_column_C - P * bound_4 - P * bound_5 - S * bound_4 * bound_5)]]];
  Or [And [NotNegative (epsilon * row_lower_read0_row + prob_row_C - epsilon - row_lower_read0_row); NotNegative (delta
  + 2 * row_lower_read0_row - 2 * prob_row_C)]; And [NotNegative (epsilon * row_lower_read0_row + prob_row_C - epsilon -
  row_lower_read0_row); NotNegative (delta + 2 * row_lower_read0_row - 2 * prob_row_C)]; And [Or [And [Positive
  (prob_row_C); Positive (1 - prob_column_C); Positive (T * prob_column_C + R * prob_row_C + P * prob_row_C + S *
  prob_column_C + S - T * prob_row_C - T - R * prob_column_C - P * prob_column_C - S * prob_row_C)]; And [Positive (S -
  P)]; And [NotNegative (prob_column_C - 1)]]]; And [Or [And [Positive (prob_row_C); Positive (prob_column_C); Positive
  (T * prob_row_C + T * prob_column_C + 2 * P + S * prob_row_C + S * prob_column_C - T - R * prob_row_C - R *
  prob_column_C - P * prob_row_C - P * prob_column_C - S)]; And [Positive (P - T)]; And [Positive (P - T)]]]; And [Or
  [And [Positive (prob_row_C); Positive (1 - prob_column_C); Positive (T * prob_column_C + R * prob_row_C + P *
  prob_row_C + S * prob_column_C + S - T * prob_row_C - T - R * prob_column_C - P * prob_column_C - S * prob_row_C)];
  And [Positive (S - P)]; And [NotNegative (prob_column_C - 1)]]]; And [Or [And [Positive (prob_row_C); Positive
  (prob_column_C); Positive (T * prob_row_C + T * prob_column_C + 2 * P + S * prob_row_C + S * prob_column_C - T - R *
  prob_row_C - R * prob_column_C - P * prob_row_C - P * prob_column_C - S)]; And [Positive (P - T)]; And [Positive (P -
  T)]]]; And [Or [And [Positive (prob_row_C); Positive (1 - prob_column_C); Positive (T * prob_column_C + R * prob_row_C
  + P * prob_row_C + S * prob_column_C + S - T * prob_row_C - T - R * prob_column_C - P * prob_column_C - S *
  prob_row_C)]; And [Positive (S - P)]; And [NotNegative (prob_column_C - 1)]]]; And [Or [And [Positive (prob_row_C);
  Positive (prob_column_C); Positive (T * prob_row_C + T * prob_column_C + 2 * P + S * prob_row_C + S * prob_column_C -
  T - R * prob_row_C - R * prob_column_C - P * prob_row_C - P * prob_column_C - S)]; And [Positive (P - T)]; And
  [Positive (P - T)]]]; And [NotNegative (prob_row_C - row_lower_read0_row); NotNegative (row_lower_low0_row);
  NotNegative (1 - row_lower_read0_row); NotNegative (delta + 2 * row_lower_read0_row - 2 * prob_row_C); NotNegative
  (delta + row_lower_read0_row - row_lower_high0_row); Or [Zero (row_lower_high0_row - 1); Zero (row_lower_high0_row -
  delta - row_lower_read0_row)]; NotNegative (row_lower_low0_column); NotNegative (1 - row_lower_read0_column);
  NotNegative (delta + 2 * row_lower_read0_column - 2 * prob_column_C); NotNegative (delta + 2 * prob_column_C - 2 *
  row_lower_read0_column); NotNegative (delta + row_lower_read0_column - row_lower_high0_column); Or [Zero
  (row_lower_high0_column - 1); Zero (row_lower_high0_column - delta - row_lower_read0_column)]; Or [And [NotNegative
  (row_lower_point1_0_row - row_lower_low0_row); NotNegative (row_lower_point1_0_column - row_lower_low0_column);
  Positive (1 - row_lower_point1_0_row); Positive (1 - row_lower_point1_0_column); NotNegative (T *
  row_lower_point1_0_row + T * row_lower_point1_0_column + 2 * P + S * row_lower_point1_0_row + S *
  row_lower_point1_0_column - T - R * row_lower_point1_0_row - R * row_lower_point1_0_column - P *
  row_lower_point1_0_row - P * row_lower_point1_0_column - S)]; And [NotNegative (row_lower_high0_row - 1)]; And
  [NotNegative (row_lower_high0_column - 1)]; And [NotNegative (row_lower_high0_row - 1)]]]]]%formulas.

Definition lp_pareto_post_1_certificate : tree :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let epsilon := X 5 in let delta := X 6 in
  let prob_row_C := X 7 in let prob_column_C := X 8 in let row_lower_low0_row := X 9 in
  let row_lower_high0_row := X 10 in let row_lower_read0_row := X 11 in let row_lower_low0_column := X 12 in
  let row_lower_high0_column := X 13 in let row_lower_read0_column := X 14 in let row_lower_point1_0_row := X 15 in
  let row_lower_point1_0_column := X 16 in let bound_0 := X 17 in let bound_1 := X 18 in let bound_4 := X 19 in
  let bound_5 := X 20 in
  Unpack 5 (
  Unpack 6 (
  Unpack 7 (
  Unpack 8 (
  Case 9 [
  Case 10 [
  Case 11 [
  Unpack 21 (
  Leaf [Times 0xa [20];
  Times 0x14 [22];
  Times 0x9 [23];
  Times 0xa [12; 14];
  Times 0x1 [13; 23]] []);
  Unpack 21 (
  Leaf [Times 0xa [20];
  Times 0x14 [22];
  Times 0x9 [23];
  Times 0xa [12; 14];
  Times 0x1 [13; 23]] []);
  Unpack 21 (
  Case 22 [
  Unpack 23 (
  Leaf [Times 0x1 [26];
  Times 0x1 [2];
  Times 0x1 [0; 24];
  Times 0x1 [1; 17];
  Times 0x1 [2; 16];
  Times 0x1 [3; 25]] []);
  Unpack 23 (
  Leaf [Times 0x1 [2];
  Times 0x1 [24]] []);
  Unpack 23 (
  Leaf [Times 0x2 [14];
  Times 0x2 [19];
  Square 0x1 [24] (epsilon + 1);
  Square 0x1 [18] (epsilon - 1)] [])]);
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
  Times 0x1 [0; 24];
  Times 0x1 [1; 17];
  Times 0x1 [2; 16];
  Times 0x1 [3; 25]] []);
  Unpack 23 (
  Leaf [Times 0x1 [2];
  Times 0x1 [24]] []);
  Unpack 23 (
  Leaf [Times 0x2 [14];
  Times 0x2 [19];
  Square 0x1 [24] (epsilon + 1);
  Square 0x1 [18] (epsilon - 1)] [])]);
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
  Times 0x1 [0; 24];
  Times 0x1 [1; 17];
  Times 0x1 [2; 16];
  Times 0x1 [3; 25]] []);
  Unpack 23 (
  Leaf [Times 0x1 [2];
  Times 0x1 [24]] []);
  Unpack 23 (
  Leaf [Times 0x2 [14];
  Times 0x2 [19];
  Square 0x1 [24] (epsilon + 1);
  Square 0x1 [18] (epsilon - 1)] [])]);
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
  Case 27 [
  Leaf [Times 0xa [20];
  Times 0x2 [26];
  Times 0x2 [22];
  Times 0xa [12; 14];
  Times 0x1 [13; 25];
  Times 0x2 [13; 24];
  Times 0x7 [14; 15];
  Times 0x7 [14; 16]] [Multiple (2) 35];
  Case 33 [
  Leaf [Times 0xa [19];
  Times 0x2 [32];
  Times 0x1 [31];
  Times 0x46 [12; 14];
  Times 0x6 [13; 14];
  Times 0x1 [13; 30];
  Times 0x2 [13; 29]] [Multiple (2) 36];
  Case 34 [
  Unpack 37 (
  Leaf [Times 0x2 [42];
  Times 0x1 [3; 40];
  Times 0x1 [3; 41];
  Times 0x1 [4; 23];
  Times 0x1 [4; 38];
  Times 0x1 [4; 28];
  Times 0x1 [4; 39]] []);
  Unpack 37 (
  Leaf [Times 0x5 [20];
  Times 0x4 [14];
  Times 0x1 [22];
  Times 0x1 [13; 16];
  Times 0x1 [38]] [Multiple (- (1)) 35]);
  Unpack 37 (
  Leaf [Times 0xa [19];
  Times 0x7 [14];
  Times 0x1 [31];
  Times 0x2 [13; 18];
  Times 0x2 [38]] [Multiple (- (2)) 36]);
  Unpack 37 (
  Leaf [Times 0x5 [20];
  Times 0x4 [14];
  Times 0x1 [22];
  Times 0x1 [13; 16];
  Times 0x1 [38]] [Multiple (- (1)) 35])]]])];
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

Lemma lp_pareto_post_1_checked : check lp_pareto_post_1_hypotheses lp_pareto_post_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem lp_pareto_post_1 :
  forall T R P S epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_read0_row
  row_lower_low0_column row_lower_high0_column row_lower_read0_column row_lower_point1_0_row row_lower_point1_0_column
  bound_0 bound_1 bound_4 bound_5 : Rdefinitions.R,
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
  (* denied: near(pareto, δ/(2*ε)) *)
    ((2 * epsilon - 2 * epsilon * prob_column_C - delta > 0) \/ ((bound_0 >= 0) /\ (1 - bound_0 >= 0) /\ (1 - bound_1 >=
    0) /\ (T * prob_row_C + T * bound_1 + R * bound_0 * bound_1 + P * bound_0 * bound_1 + P + S * bound_0 - T * bound_0
    * bound_1 - T - R * prob_row_C - P * bound_0 - P * bound_1 - S * bound_0 * bound_1 >= 0) /\ (T * bound_0 + R *
    bound_0 * bound_1 + P * bound_0 * bound_1 + P + S * prob_row_C + S * bound_1 - T * bound_0 * bound_1 - R *
    prob_row_C - P * bound_0 - P * bound_1 - S * bound_0 * bound_1 - S >= 0) /\ ((T * prob_row_C + T * bound_1 + R *
    bound_0 * bound_1 + P * bound_0 * bound_1 + P + S * bound_0 - T * bound_0 * bound_1 - T - R * prob_row_C - P *
    bound_0 - P * bound_1 - S * bound_0 * bound_1 > 0) \/ (T * bound_0 + R * bound_0 * bound_1 + P * bound_0 * bound_1 +
    P + S * prob_row_C + S * bound_1 - T * bound_0 * bound_1 - R * prob_row_C - P * bound_0 - P * bound_1 - S * bound_0
    * bound_1 - S > 0)))) ->
  (* denied: near(pareto, δ/(2*ε)) *)
    ((2 * epsilon - 2 * epsilon * prob_row_C - delta > 0) \/ ((1 - bound_4 >= 0) /\ (bound_5 >= 0) /\ (1 - bound_5 >= 0)
    /\ (T * bound_5 + R * bound_4 * bound_5 + P * bound_4 * bound_5 + P + S * prob_column_C + S * bound_4 - T * bound_4
    * bound_5 - R * prob_column_C - P * bound_4 - P * bound_5 - S * bound_4 * bound_5 - S >= 0) /\ (T * prob_column_C +
    T * bound_4 + R * bound_4 * bound_5 + P * bound_4 * bound_5 + P + S * bound_5 - T * bound_4 * bound_5 - T - R *
    prob_column_C - P * bound_4 - P * bound_5 - S * bound_4 * bound_5 >= 0) /\ ((T * bound_5 + R * bound_4 * bound_5 + P
    * bound_4 * bound_5 + P + S * prob_column_C + S * bound_4 - T * bound_4 * bound_5 - R * prob_column_C - P * bound_4
    - P * bound_5 - S * bound_4 * bound_5 - S > 0) \/ (T * prob_column_C + T * bound_4 + R * bound_4 * bound_5 + P *
    bound_4 * bound_5 + P + S * bound_5 - T * bound_4 * bound_5 - T - R * prob_column_C - P * bound_4 - P * bound_5 - S
    * bound_4 * bound_5 > 0)))) ->
  (* row, lower run *)
    (((epsilon * row_lower_read0_row + prob_row_C - epsilon - row_lower_read0_row >= 0) /\ (delta + 2 *
    row_lower_read0_row - 2 * prob_row_C >= 0)) \/ ((epsilon * row_lower_read0_row + prob_row_C - epsilon -
    row_lower_read0_row >= 0) /\ (delta + 2 * row_lower_read0_row - 2 * prob_row_C >= 0)) \/ ((((prob_row_C > 0) /\ (1 -
    prob_column_C > 0) /\ (T * prob_column_C + R * prob_row_C + P * prob_row_C + S * prob_column_C + S - T * prob_row_C
    - T - R * prob_column_C - P * prob_column_C - S * prob_row_C > 0)) \/ ((S - P > 0)) \/ ((prob_column_C - 1 >= 0))))
    \/ ((((prob_row_C > 0) /\ (prob_column_C > 0) /\ (T * prob_row_C + T * prob_column_C + 2 * P + S * prob_row_C + S *
    prob_column_C - T - R * prob_row_C - R * prob_column_C - P * prob_row_C - P * prob_column_C - S > 0)) \/ ((P - T >
    0)) \/ ((P - T > 0)))) \/ ((((prob_row_C > 0) /\ (1 - prob_column_C > 0) /\ (T * prob_column_C + R * prob_row_C + P
    * prob_row_C + S * prob_column_C + S - T * prob_row_C - T - R * prob_column_C - P * prob_column_C - S * prob_row_C >
    0)) \/ ((S - P > 0)) \/ ((prob_column_C - 1 >= 0)))) \/ ((((prob_row_C > 0) /\ (prob_column_C > 0) /\ (T *
    prob_row_C + T * prob_column_C + 2 * P + S * prob_row_C + S * prob_column_C - T - R * prob_row_C - R * prob_column_C
    - P * prob_row_C - P * prob_column_C - S > 0)) \/ ((P - T > 0)) \/ ((P - T > 0)))) \/ ((((prob_row_C > 0) /\ (1 -
    prob_column_C > 0) /\ (T * prob_column_C + R * prob_row_C + P * prob_row_C + S * prob_column_C + S - T * prob_row_C
    - T - R * prob_column_C - P * prob_column_C - S * prob_row_C > 0)) \/ ((S - P > 0)) \/ ((prob_column_C - 1 >= 0))))
    \/ ((((prob_row_C > 0) /\ (prob_column_C > 0) /\ (T * prob_row_C + T * prob_column_C + 2 * P + S * prob_row_C + S *
    prob_column_C - T - R * prob_row_C - R * prob_column_C - P * prob_row_C - P * prob_column_C - S > 0)) \/ ((P - T >
    0)) \/ ((P - T > 0)))) \/ ((prob_row_C - row_lower_read0_row >= 0) /\ (row_lower_low0_row >= 0) /\ (1 -
    row_lower_read0_row >= 0) /\ (delta + 2 * row_lower_read0_row - 2 * prob_row_C >= 0) /\ (delta + row_lower_read0_row
    - row_lower_high0_row >= 0) /\ ((row_lower_high0_row - 1 = 0) \/ (row_lower_high0_row - delta - row_lower_read0_row
    = 0)) /\ (row_lower_low0_column >= 0) /\ (1 - row_lower_read0_column >= 0) /\ (delta + 2 * row_lower_read0_column -
    2 * prob_column_C >= 0) /\ (delta + 2 * prob_column_C - 2 * row_lower_read0_column >= 0) /\ (delta +
    row_lower_read0_column - row_lower_high0_column >= 0) /\ ((row_lower_high0_column - 1 = 0) \/
    (row_lower_high0_column - delta - row_lower_read0_column = 0)) /\ (((row_lower_point1_0_row - row_lower_low0_row >=
    0) /\ (row_lower_point1_0_column - row_lower_low0_column >= 0) /\ (1 - row_lower_point1_0_row > 0) /\ (1 -
    row_lower_point1_0_column > 0) /\ (T * row_lower_point1_0_row + T * row_lower_point1_0_column + 2 * P + S *
    row_lower_point1_0_row + S * row_lower_point1_0_column - T - R * row_lower_point1_0_row - R *
    row_lower_point1_0_column - P * row_lower_point1_0_row - P * row_lower_point1_0_column - S >= 0)) \/
    ((row_lower_high0_row - 1 >= 0)) \/ ((row_lower_high0_column - 1 >= 0)) \/ ((row_lower_high0_row - 1 >= 0))))) ->
  False.
Proof.
  exact (fun T R P S epsilon delta prob_row_C prob_column_C row_lower_low0_row row_lower_high0_row row_lower_read0_row
  row_lower_low0_column row_lower_high0_column row_lower_read0_column row_lower_point1_0_row row_lower_point1_0_column
  bound_0 bound_1 bound_4 bound_5 => check_refutes (point [T; R; P; S; epsilon; delta; prob_row_C; prob_column_C;
  row_lower_low0_row; row_lower_high0_row; row_lower_read0_row; row_lower_low0_column; row_lower_high0_column;
  row_lower_read0_column; row_lower_point1_0_row; row_lower_point1_0_column; bound_0; bound_1; bound_4; bound_5])
  lp_pareto_post_1_hypotheses lp_pareto_post_1_certificate lp_pareto_post_1_checked).
Qed.
