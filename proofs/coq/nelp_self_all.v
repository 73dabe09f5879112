(* nelp-self-all: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* pareto; payoff(row) >= P; payoff(column) >= P *)
(* delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C) *)
Definition nelp_self_all_1_hypotheses : list formula :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let delta := X 5 in let prob_row_C := X 6 in
  let prob_column_C := X 7 in
  [
  Positive (T - R);
  Positive (P - S);
  Positive (T + S - 2 * P);
  Positive (2 * R - T - S);
  And [Positive (delta)];
  And [NotNegative (prob_row_C); NotNegative (1 - prob_row_C)];
  And [NotNegative (prob_column_C); NotNegative (1 - prob_column_C)];
  And [Or [NotNegative (prob_row_C - 1); NotNegative (prob_column_C - 1); NotNegative (T * prob_row_C + T *
  prob_column_C + 2 * P + S * prob_row_C + S * prob_column_C - T - R * prob_row_C - R * prob_column_C - P * prob_row_C -
  P * prob_column_C - S)]; Or [NotNegative (prob_row_C - 1); NotNegative (- (prob_column_C)); NotNegative (T *
  prob_column_C + T + R * prob_row_C + P * prob_row_C + S * prob_column_C - T * prob_row_C - R * prob_column_C - P *
  prob_column_C - S * prob_row_C - S); NotNegative (T * prob_column_C + R * prob_row_C + P * prob_row_C + S *
  prob_column_C + S - T * prob_row_C - T - R * prob_column_C - P * prob_column_C - S * prob_row_C)]; Or [NotNegative (-
  (prob_row_C)); NotNegative (prob_column_C - 1); NotNegative (T * prob_row_C + R * prob_column_C + P * prob_column_C +
  S * prob_row_C + S - T * prob_column_C - T - R * prob_row_C - P * prob_row_C - S * prob_column_C); NotNegative (T *
  prob_row_C + T + R * prob_column_C + P * prob_column_C + S * prob_row_C - T * prob_column_C - R * prob_row_C - P *
  prob_row_C - S * prob_column_C - S)]; Or [NotNegative (- (prob_row_C)); NotNegative (- (prob_column_C)); NotNegative
  (T + R * prob_row_C + R * prob_column_C + P * prob_row_C + P * prob_column_C + S - T * prob_row_C - T * prob_column_C
  - 2 * P - S * prob_row_C - S * prob_column_C)]; NotNegative (T * prob_column_C + R * prob_row_C * prob_column_C + P *
  prob_row_C * prob_column_C + S * prob_row_C - T * prob_row_C * prob_column_C - P * prob_row_C - P * prob_column_C - S
  * prob_row_C * prob_column_C); NotNegative (T * prob_row_C + R * prob_row_C * prob_column_C + P * prob_row_C *
  prob_column_C + S * prob_column_C - T * prob_row_C * prob_column_C - P * prob_row_C - P * prob_column_C - S *
  prob_row_C * prob_column_C)];
  Or [Positive (- (delta)); Positive (- (prob_row_C)); Positive (prob_row_C - 1); Positive (- (prob_column_C)); Positive
  (prob_column_C - 1); Positive (T * prob_row_C * prob_column_C + P * prob_row_C + P * prob_column_C + S * prob_row_C *
  prob_column_C - T * prob_column_C - R * prob_row_C * prob_column_C - P * prob_row_C * prob_column_C - S * prob_row_C);
  And [Or [NotNegative (prob_row_C - 1); NotNegative (prob_column_C - 1); Positive (T + R * prob_row_C + R *
  prob_column_C + P * prob_row_C + P * prob_column_C + S - T * prob_row_C - T * prob_column_C - 2 * P - S * prob_row_C -
  S * prob_column_C)]; Or [Positive (1 - prob_row_C); NotNegative (prob_column_C - 1); And [Positive (R - T)]]; Or
  [Positive (1 - prob_column_C); NotNegative (prob_row_C - 1); And [Positive (R - T)]]; Or [Positive (1 - prob_row_C);
  Positive (1 - prob_column_C)]]; And [Or [NotNegative (prob_row_C - 1); NotNegative (- (prob_column_C)); And [Positive
  (T * prob_row_C + R * prob_column_C + P * prob_column_C + S * prob_row_C + S - T * prob_column_C - T - R * prob_row_C
  - P * prob_row_C - S * prob_column_C)]]; Or [Positive (1 - prob_row_C); NotNegative (- (prob_column_C)); And [Positive
  (S - R)]]]; And [Or [NotNegative (- (prob_row_C)); NotNegative (prob_column_C - 1); And [Positive (T * prob_column_C +
  R * prob_row_C + P * prob_row_C + S * prob_column_C + S - T * prob_row_C - T - R * prob_column_C - P * prob_column_C -
  S * prob_row_C)]]; Or [Positive (1 - prob_column_C); NotNegative (- (prob_row_C)); And [Positive (S - R)]]]; And [Or
  [NotNegative (- (prob_row_C)); NotNegative (- (prob_column_C)); Positive (T * prob_row_C + T * prob_column_C + 2 * P +
  S * prob_row_C + S * prob_column_C - T - R * prob_row_C - R * prob_column_C - P * prob_row_C - P * prob_column_C -
  S)]]; Positive (T * prob_row_C * prob_column_C + P * prob_row_C + P * prob_column_C + S * prob_row_C * prob_column_C -
  T * prob_row_C - R * prob_row_C * prob_column_C - P * prob_row_C * prob_column_C - S * prob_column_C)]]%formulas.

Definition nelp_self_all_1_certificate : tree :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let delta := X 5 in let prob_row_C := X 6 in
  let prob_column_C := X 7 in
  Unpack 4 (
  Unpack 5 (
  Unpack 6 (
  Unpack 7 (
  Case 16 [
  Case 14 [
  Leaf [Times 0x1 [20];
  Times 0x1 [];
  Times 0x1 [21]] [];
  Leaf [Times 0x4 [1];
  Times 0x4 [19];
  Square 0x1 [10] (S + 1 - R);
  Square 0x1 [20] (S - R - 1);
  Square 0x1 [21] (T * prob_row_C + P + S * prob_row_C + 1 - R * prob_row_C - P * prob_row_C - S);
  Square 0x1 [13] (T * prob_row_C + P + S * prob_row_C - R * prob_row_C - P * prob_row_C - S - 1)] [];
  Leaf [Times 0x4 [21];
  Times 0x2 [2];
  Times 0x2 [2; 13];
  Times 0x2 [3; 12];
  Square 0x1 [10] (R + P + 1 - T - S);
  Square 0x1 [20] (R + P - T - S - 1)] []];
  Case 17 [
  Leaf [Times 0x4 [1];
  Times 0x4 [19];
  Square 0x1 [10] (S + 1 - R);
  Square 0x1 [21] (S - R - 1);
  Square 0x1 [20] (T * prob_row_C + P + S * prob_row_C + 1 - R * prob_row_C - P * prob_row_C - S);
  Square 0x1 [13] (T * prob_row_C + P + S * prob_row_C - R * prob_row_C - P * prob_row_C - S - 1)] [];
  Leaf [Times 0x1 [21];
  Times 0x1 [];
  Times 0x1 [20]] [];
  Case 8 [
  Leaf [Times 0x1 [9];
  Times 0x1 [22]] [];
  Leaf [Times 0x1 [22];
  Times 0x1 [10]] [];
  Leaf [Times 0x1 [22];
  Times 0x1 [11]] [];
  Leaf [Times 0x1 [22];
  Times 0x1 [12]] [];
  Leaf [Times 0x1 [22];
  Times 0x1 [13]] [];
  Leaf [Times 0x1 [18];
  Times 0x1 [22]] [];
  Unpack 22 (
  Case 25 [
  Leaf [Times 0x1 [27];
  Times 0x1 [20]] [];
  Case 26 [
  Leaf [Times 0x1 [28];
  Times 0x1 [27]] [];
  Leaf [Times 0x1 [28];
  Times 0x1 [20]] []];
  Unpack 27 (
  Leaf [Times 0x1 [0];
  Times 0x1 [28]] [])]);
  Unpack 22 (
  Case 23 [
  Case 24 [
  Leaf [Times 0x1 [26];
  Times 0x1 [25]] [];
  Leaf [Times 0x4 [1];
  Times 0x4 [18];
  Square 0x1 [12] (S + 1 - R);
  Square 0x1 [26] (S - R - 1);
  Square 0x1 [25] (T * prob_column_C + P + S * prob_column_C + 1 - R * prob_column_C - P * prob_column_C - S);
  Square 0x1 [11] (T * prob_column_C + P + S * prob_column_C - R * prob_column_C - P * prob_column_C - S - 1)] [];
  Unpack 26 (
  Leaf [Times 0x2 [1];
  Times 0x1 [2];
  Times 0x1 [3];
  Times 0x2 [27]] [])];
  Leaf [Times 0x1 [25];
  Times 0x1 [];
  Times 0x1 [20]] [];
  Unpack 25 (
  Leaf [Times 0x4 [0];
  Times 0x2 [21];
  Times 0x2 [26];
  Square 0x1 [20] (T + S + 1 - R - P);
  Square 0x1 [13] (T + S - R - P - 1)] [])]);
  Unpack 22 (
  Case 24 [
  Leaf [Times 0x1 [25];
  Times 0x1 [20]] [];
  Leaf [Times 0x4 [1];
  Times 0x4 [19];
  Square 0x1 [10] (S + 1 - R);
  Square 0x1 [25] (S - R - 1);
  Square 0x1 [20] (T * prob_row_C + P + S * prob_row_C + 1 - R * prob_row_C - P * prob_row_C - S);
  Square 0x1 [13] (T * prob_row_C + P + S * prob_row_C - R * prob_row_C - P * prob_row_C - S - 1)] [];
  Unpack 25 (
  Leaf [Times 0x2 [1];
  Times 0x1 [2];
  Times 0x1 [3];
  Times 0x2 [26]] [])]);
  Unpack 22 (
  Case 23 [
  Leaf [Times 0x4 [1];
  Times 0x4 [19];
  Square 0x1 [10] (S + 1 - R);
  Square 0x1 [24] (S - R - 1);
  Square 0x1 [20] (T * prob_row_C + P + S * prob_row_C + 1 - R * prob_row_C - P * prob_row_C - S);
  Square 0x1 [13] (T * prob_row_C + P + S * prob_row_C - R * prob_row_C - P * prob_row_C - S - 1)] [];
  Leaf [Times 0x1 [24];
  Times 0x1 [];
  Times 0x1 [20]] [];
  Leaf [Times 0x1 [21];
  Times 0x1 [24]] []]);
  Leaf [Times 0x1 [19];
  Times 0x1 [22]] []]];
  Leaf [Times 0x2 [20];
  Times 0x2 [1];
  Times 0x1 [2];
  Times 0x2 [0; 12];
  Times 0x2 [1; 13];
  Times 0x1 [2; 11];
  Times 0x1 [3; 10]] [];
  Case 14 [
  Case 17 [
  Leaf [Times 0x1 [22];
  Times 0x1 [];
  Times 0x1 [21]] [];
  Leaf [Times 0x4 [1];
  Times 0x4 [18];
  Square 0x1 [12] (S + 1 - R);
  Square 0x1 [22] (S - R - 1);
  Square 0x1 [21] (T * prob_column_C + P + S * prob_column_C + 1 - R * prob_column_C - P * prob_column_C - S);
  Square 0x1 [11] (T * prob_column_C + P + S * prob_column_C - R * prob_column_C - P * prob_column_C - S - 1)] [];
  Case 8 [
  Leaf [Times 0x1 [9];
  Times 0x1 [23]] [];
  Leaf [Times 0x1 [23];
  Times 0x1 [10]] [];
  Leaf [Times 0x1 [23];
  Times 0x1 [11]] [];
  Leaf [Times 0x1 [23];
  Times 0x1 [12]] [];
  Leaf [Times 0x1 [23];
  Times 0x1 [13]] [];
  Leaf [Times 0x1 [18];
  Times 0x1 [23]] [];
  Unpack 23 (
  Case 25 [
  Leaf [Times 0x1 [28];
  Times 0x1 [21]] [];
  Case 27 [
  Leaf [Times 0x1 [29];
  Times 0x1 [21]] [];
  Leaf [Times 0x1 [29];
  Times 0x1 [28]] []];
  Unpack 28 (
  Leaf [Times 0x1 [0];
  Times 0x1 [29]] [])]);
  Unpack 23 (
  Case 25 [
  Leaf [Times 0x1 [26];
  Times 0x1 [21]] [];
  Leaf [Times 0x4 [1];
  Times 0x4 [18];
  Square 0x1 [12] (S + 1 - R);
  Square 0x1 [26] (S - R - 1);
  Square 0x1 [21] (T * prob_column_C + P + S * prob_column_C + 1 - R * prob_column_C - P * prob_column_C - S);
  Square 0x1 [11] (T * prob_column_C + P + S * prob_column_C - R * prob_column_C - P * prob_column_C - S - 1)] [];
  Unpack 26 (
  Leaf [Times 0x2 [1];
  Times 0x1 [2];
  Times 0x1 [3];
  Times 0x2 [27]] [])]);
  Unpack 23 (
  Case 24 [
  Leaf [Times 0x1 [26];
  Times 0x1 [];
  Times 0x1 [21]] [];
  Case 25 [
  Leaf [Times 0x1 [27];
  Times 0x1 [26]] [];
  Leaf [Times 0x4 [1];
  Times 0x4 [19];
  Square 0x1 [10] (S + 1 - R);
  Square 0x1 [27] (S - R - 1);
  Square 0x1 [26] (T * prob_row_C + P + S * prob_row_C + 1 - R * prob_row_C - P * prob_row_C - S);
  Square 0x1 [13] (T * prob_row_C + P + S * prob_row_C - R * prob_row_C - P * prob_row_C - S - 1)] [];
  Unpack 27 (
  Leaf [Times 0x2 [1];
  Times 0x1 [2];
  Times 0x1 [3];
  Times 0x2 [28]] [])];
  Unpack 26 (
  Leaf [Times 0x1 [20];
  Times 0x1 [27]] [])]);
  Unpack 23 (
  Case 24 [
  Leaf [Times 0x1 [25];
  Times 0x1 [];
  Times 0x1 [21]] [];
  Leaf [Times 0x4 [1];
  Times 0x4 [18];
  Square 0x1 [12] (S + 1 - R);
  Square 0x1 [25] (S - R - 1);
  Square 0x1 [21] (T * prob_column_C + P + S * prob_column_C + 1 - R * prob_column_C - P * prob_column_C - S);
  Square 0x1 [11] (T * prob_column_C + P + S * prob_column_C - R * prob_column_C - P * prob_column_C - S - 1)] [];
  Leaf [Times 0x1 [22];
  Times 0x1 [25]] []]);
  Leaf [Times 0x1 [19];
  Times 0x1 [23]] []]];
  Case 17 [
  Leaf [Times 0x4 [1];
  Times 0x4 [19];
  Square 0x1 [10] (S + 1 - R);
  Square 0x1 [22] (S - R - 1);
  Square 0x1 [21] (T * prob_row_C + P + S * prob_row_C + 1 - R * prob_row_C - P * prob_row_C - S);
  Square 0x1 [13] (T * prob_row_C + P + S * prob_row_C - R * prob_row_C - P * prob_row_C - S - 1)] [];
  Leaf [Times 0x1 [22];
  Times 0x1 [];
  Times 0x1 [21]] [];
  Case 8 [
  Leaf [Times 0x1 [9];
  Times 0x1 [23]] [];
  Leaf [Times 0x1 [23];
  Times 0x1 [10]] [];
  Leaf [Times 0x1 [23];
  Times 0x1 [11]] [];
  Leaf [Times 0x1 [23];
  Times 0x1 [12]] [];
  Leaf [Times 0x1 [23];
  Times 0x1 [13]] [];
  Leaf [Times 0x1 [18];
  Times 0x1 [23]] [];
  Unpack 23 (
  Case 26 [
  Leaf [Times 0x1 [28];
  Times 0x1 [21]] [];
  Case 27 [
  Leaf [Times 0x1 [29];
  Times 0x1 [28]] [];
  Leaf [Times 0x1 [29];
  Times 0x1 [21]] []];
  Unpack 28 (
  Leaf [Times 0x1 [0];
  Times 0x1 [29]] [])]);
  Unpack 23 (
  Case 24 [
  Case 25 [
  Leaf [Times 0x1 [27];
  Times 0x1 [26]] [];
  Leaf [Times 0x4 [1];
  Times 0x4 [18];
  Square 0x1 [12] (S + 1 - R);
  Square 0x1 [27] (S - R - 1);
  Square 0x1 [26] (T * prob_column_C + P + S * prob_column_C + 1 - R * prob_column_C - P * prob_column_C - S);
  Square 0x1 [11] (T * prob_column_C + P + S * prob_column_C - R * prob_column_C - P * prob_column_C - S - 1)] [];
  Unpack 27 (
  Leaf [Times 0x2 [1];
  Times 0x1 [2];
  Times 0x1 [3];
  Times 0x2 [28]] [])];
  Leaf [Times 0x1 [26];
  Times 0x1 [];
  Times 0x1 [21]] [];
  Unpack 26 (
  Leaf [Times 0x4 [0];
  Times 0x2 [22];
  Times 0x2 [27];
  Square 0x1 [21] (T + S + 1 - R - P);
  Square 0x1 [13] (T + S - R - P - 1)] [])]);
  Unpack 23 (
  Case 25 [
  Leaf [Times 0x1 [26];
  Times 0x1 [21]] [];
  Leaf [Times 0x4 [1];
  Times 0x4 [19];
  Square 0x1 [10] (S + 1 - R);
  Square 0x1 [26] (S - R - 1);
  Square 0x1 [21] (T * prob_row_C + P + S * prob_row_C + 1 - R * prob_row_C - P * prob_row_C - S);
  Square 0x1 [13] (T * prob_row_C + P + S * prob_row_C - R * prob_row_C - P * prob_row_C - S - 1)] [];
  Unpack 26 (
  Leaf [Times 0x2 [1];
  Times 0x1 [2];
  Times 0x1 [3];
  Times 0x2 [27]] [])]);
  Unpack 23 (
  Case 24 [
  Leaf [Times 0x4 [1];
  Times 0x4 [19];
  Square 0x1 [10] (S + 1 - R);
  Square 0x1 [25] (S - R - 1);
  Square 0x1 [21] (T * prob_row_C + P + S * prob_row_C + 1 - R * prob_row_C - P * prob_row_C - S);
  Square 0x1 [13] (T * prob_row_C + P + S * prob_row_C - R * prob_row_C - P * prob_row_C - S - 1)] [];
  Leaf [Times 0x1 [25];
  Times 0x1 [];
  Times 0x1 [21]] [];
  Leaf [Times 0x1 [22];
  Times 0x1 [25]] []]);
  Leaf [Times 0x1 [19];
  Times 0x1 [23]] []]];
  Case 17 [
  Leaf [Times 0x4 [21];
  Times 0x2 [2];
  Times 0x2 [2; 13];
  Times 0x2 [3; 12];
  Square 0x1 [10] (R + P + 1 - T - S);
  Square 0x1 [22] (R + P - T - S - 1)] [];
  Leaf [Times 0x4 [21];
  Times 0x2 [2];
  Times 0x2 [2; 11];
  Times 0x2 [3; 10];
  Square 0x1 [12] (R + P + 1 - T - S);
  Square 0x1 [22] (R + P - T - S - 1)] [];
  Case 15 [
  Case 8 [
  Leaf [Times 0x1 [9];
  Times 0x1 [24]] [];
  Leaf [Times 0x1 [24];
  Times 0x1 [10]] [];
  Leaf [Times 0x1 [24];
  Times 0x1 [11]] [];
  Leaf [Times 0x1 [24];
  Times 0x1 [12]] [];
  Leaf [Times 0x1 [24];
  Times 0x1 [13]] [];
  Leaf [Times 0x1 [18];
  Times 0x1 [24]] [];
  Unpack 24 (
  Case 26 [
  Leaf [Times 0x1 [29];
  Times 0x1 [23]] [];
  Case 28 [
  Leaf [Times 0x1 [30];
  Times 0x1 [23]] [];
  Leaf [Times 0x1 [30];
  Times 0x1 [29]] []];
  Unpack 29 (
  Leaf [Times 0x1 [0];
  Times 0x1 [30]] [])]);
  Unpack 24 (
  Case 26 [
  Leaf [Times 0x1 [27];
  Times 0x1 [23]] [];
  Leaf [Times 0x4 [1];
  Times 0x4 [18];
  Square 0x1 [12] (S + 1 - R);
  Square 0x1 [27] (S - R - 1);
  Square 0x1 [23] (T * prob_column_C + P + S * prob_column_C + 1 - R * prob_column_C - P * prob_column_C - S);
  Square 0x1 [11] (T * prob_column_C + P + S * prob_column_C - R * prob_column_C - P * prob_column_C - S - 1)] [];
  Unpack 27 (
  Leaf [Times 0x2 [1];
  Times 0x1 [2];
  Times 0x1 [3];
  Times 0x2 [28]] [])]);
  Unpack 24 (
  Case 25 [
  Leaf [Times 0x1 [27];
  Times 0x1 [];
  Times 0x1 [23]] [];
  Case 26 [
  Leaf [Times 0x1 [28];
  Times 0x1 [27]] [];
  Leaf [Times 0x4 [1];
  Times 0x4 [19];
  Square 0x1 [10] (S + 1 - R);
  Square 0x1 [28] (S - R - 1);
  Square 0x1 [27] (T * prob_row_C + P + S * prob_row_C + 1 - R * prob_row_C - P * prob_row_C - S);
  Square 0x1 [13] (T * prob_row_C + P + S * prob_row_C - R * prob_row_C - P * prob_row_C - S - 1)] [];
  Unpack 28 (
  Leaf [Times 0x2 [1];
  Times 0x1 [2];
  Times 0x1 [3];
  Times 0x2 [29]] [])];
  Unpack 27 (
  Leaf [Times 0x1 [20];
  Times 0x1 [28]] [])]);
  Unpack 24 (
  Case 25 [
  Leaf [Times 0x1 [26];
  Times 0x1 [];
  Times 0x1 [23]] [];
  Leaf [Times 0x4 [1];
  Times 0x4 [18];
  Square 0x1 [12] (S + 1 - R);
  Square 0x1 [26] (S - R - 1);
  Square 0x1 [23] (T * prob_column_C + P + S * prob_column_C + 1 - R * prob_column_C - P * prob_column_C - S);
  Square 0x1 [11] (T * prob_column_C + P + S * prob_column_C - R * prob_column_C - P * prob_column_C - S - 1)] [];
  Leaf [Times 0x1 [22];
  Times 0x1 [26]] []]);
  Leaf [Times 0x1 [19];
  Times 0x1 [24]] []];
  Leaf [Times 0x4 [21];
  Times 0x2 [2];
  Times 0x2 [2; 11];
  Times 0x2 [3; 10];
  Square 0x1 [12] (R + P + 1 - T - S);
  Square 0x1 [23] (R + P - T - S - 1)] [];
  Case 8 [
  Leaf [Times 0x1 [9];
  Times 0x1 [24]] [];
  Leaf [Times 0x1 [24];
  Times 0x1 [10]] [];
  Leaf [Times 0x1 [24];
  Times 0x1 [11]] [];
  Leaf [Times 0x1 [24];
  Times 0x1 [12]] [];
  Leaf [Times 0x1 [24];
  Times 0x1 [13]] [];
  Leaf [Times 0x1 [18];
  Times 0x1 [24]] [];
  Unpack 24 (
  Case 25 [
  Case 26 [
  Leaf [Times 0x1 [30];
  Times 0x1 [29]] [];
  Case 28 [
  Leaf [Times 0x1 [31];
  Times 0x1 [29]] [];
  Leaf [Times 0x1 [31];
  Times 0x1 [30]] []];
  Unpack 30 (
  Leaf [Times 0x1 [0];
  Times 0x1 [31]] [])];
  Case 27 [
  Leaf [Times 0x1 [30];
  Times 0x1 [29]] [];
  Case 28 [
  Leaf [Times 0x1 [31];
  Times 0x1 [30]] [];
  Leaf [Times 0x1 [31];
  Times 0x1 [29]] []];
  Unpack 30 (
  Leaf [Times 0x1 [0];
  Times 0x1 [31]] [])];
  Leaf [Times 0x1 [21];
  Times 0x1 [29]] []]);
  Unpack 24 (
  Case 25 [
  Case 26 [
  Leaf [Times 0x1 [28];
  Times 0x1 [27]] [];
  Leaf [Times 0x4 [1];
  Times 0x4 [18];
  Square 0x1 [12] (S + 1 - R);
  Square 0x1 [28] (S - R - 1);
  Square 0x1 [27] (T * prob_column_C + P + S * prob_column_C + 1 - R * prob_column_C - P * prob_column_C - S);
  Square 0x1 [11] (T * prob_column_C + P + S * prob_column_C - R * prob_column_C - P * prob_column_C - S - 1)] [];
  Unpack 28 (
  Leaf [Times 0x2 [1];
  Times 0x1 [2];
  Times 0x1 [3];
  Times 0x2 [29]] [])];
  Leaf [Times 0x4 [21];
  Times 0x2 [2];
  Times 0x2 [2; 11];
  Times 0x2 [3; 10];
  Square 0x1 [12] (R + P + 1 - T - S);
  Square 0x1 [27] (R + P - T - S - 1)] [];
  Unpack 27 (
  Leaf [Times 0x1 [23];
  Times 0x1 [28]] [])]);
  Unpack 24 (
  Case 25 [
  Leaf [Times 0x4 [21];
  Times 0x2 [2];
  Times 0x2 [2; 13];
  Times 0x2 [3; 12];
  Square 0x1 [10] (R + P + 1 - T - S);
  Square 0x1 [27] (R + P - T - S - 1)] [];
  Case 26 [
  Leaf [Times 0x1 [28];
  Times 0x1 [27]] [];
  Leaf [Times 0x4 [1];
  Times 0x4 [19];
  Square 0x1 [10] (S + 1 - R);
  Square 0x1 [28] (S - R - 1);
  Square 0x1 [27] (T * prob_row_C + P + S * prob_row_C + 1 - R * prob_row_C - P * prob_row_C - S);
  Square 0x1 [13] (T * prob_row_C + P + S * prob_row_C - R * prob_row_C - P * prob_row_C - S - 1)] [];
  Unpack 28 (
  Leaf [Times 0x2 [1];
  Times 0x1 [2];
  Times 0x1 [3];
  Times 0x2 [29]] [])];
  Unpack 27 (
  Leaf [Times 0x1 [20];
  Times 0x1 [28]] [])]);
  Unpack 24 (
  Case 25 [
  Leaf [Times 0x4 [21];
  Times 0x2 [2];
  Times 0x2 [2; 13];
  Times 0x2 [3; 12];
  Square 0x1 [10] (R + P + 1 - T - S);
  Square 0x1 [26] (R + P - T - S - 1)] [];
  Leaf [Times 0x4 [21];
  Times 0x2 [2];
  Times 0x2 [2; 11];
  Times 0x2 [3; 10];
  Square 0x1 [12] (R + P + 1 - T - S);
  Square 0x1 [26] (R + P - T - S - 1)] [];
  Leaf [Times 0x1 [22];
  Times 0x1 [26]] []]);
  Leaf [Times 0x1 [19];
  Times 0x1 [24]] []];
  Case 8 [
  Leaf [Times 0x1 [9];
  Times 0x1 [24]] [];
  Leaf [Times 0x1 [24];
  Times 0x1 [10]] [];
  Leaf [Times 0x1 [24];
  Times 0x1 [11]] [];
  Leaf [Times 0x1 [24];
  Times 0x1 [12]] [];
  Leaf [Times 0x1 [24];
  Times 0x1 [13]] [];
  Leaf [Times 0x1 [18];
  Times 0x1 [24]] [];
  Unpack 24 (
  Case 25 [
  Case 26 [
  Leaf [Times 0x1 [30];
  Times 0x1 [29]] [];
  Case 28 [
  Leaf [Times 0x1 [31];
  Times 0x1 [29]] [];
  Leaf [Times 0x1 [31];
  Times 0x1 [30]] []];
  Unpack 30 (
  Leaf [Times 0x1 [0];
  Times 0x1 [31]] [])];
  Case 27 [
  Leaf [Times 0x1 [30];
  Times 0x1 [29]] [];
  Case 28 [
  Leaf [Times 0x1 [31];
  Times 0x1 [30]] [];
  Leaf [Times 0x1 [31];
  Times 0x1 [29]] []];
  Unpack 30 (
  Leaf [Times 0x1 [0];
  Times 0x1 [31]] [])];
  Leaf [Times 0x1 [21];
  Times 0x1 [29]] []]);
  Unpack 24 (
  Case 25 [
  Case 26 [
  Leaf [Times 0x1 [28];
  Times 0x1 [27]] [];
  Leaf [Times 0x4 [1];
  Times 0x4 [18];
  Square 0x1 [12] (S + 1 - R);
  Square 0x1 [28] (S - R - 1);
  Square 0x1 [27] (T * prob_column_C + P + S * prob_column_C + 1 - R * prob_column_C - P * prob_column_C - S);
  Square 0x1 [11] (T * prob_column_C + P + S * prob_column_C - R * prob_column_C - P * prob_column_C - S - 1)] [];
  Unpack 28 (
  Leaf [Times 0x2 [1];
  Times 0x1 [2];
  Times 0x1 [3];
  Times 0x2 [29]] [])];
  Leaf [Times 0x4 [21];
  Times 0x2 [2];
  Times 0x2 [2; 11];
  Times 0x2 [3; 10];
  Square 0x1 [12] (R + P + 1 - T - S);
  Square 0x1 [27] (R + P - T - S - 1)] [];
  Unpack 27 (
  Leaf [Times 0x4 [0];
  Times 0x2 [3];
  Times 0x1 [23];
  Times 0x1 [28]] [])]);
  Unpack 24 (
  Case 25 [
  Leaf [Times 0x4 [21];
  Times 0x2 [2];
  Times 0x2 [2; 13];
  Times 0x2 [3; 12];
  Square 0x1 [10] (R + P + 1 - T - S);
  Square 0x1 [27] (R + P - T - S - 1)] [];
  Case 26 [
  Leaf [Times 0x1 [28];
  Times 0x1 [27]] [];
  Leaf [Times 0x4 [1];
  Times 0x4 [19];
  Square 0x1 [10] (S + 1 - R);
  Square 0x1 [28] (S - R - 1);
  Square 0x1 [27] (T * prob_row_C + P + S * prob_row_C + 1 - R * prob_row_C - P * prob_row_C - S);
  Square 0x1 [13] (T * prob_row_C + P + S * prob_row_C - R * prob_row_C - P * prob_row_C - S - 1)] [];
  Unpack 28 (
  Leaf [Times 0x2 [1];
  Times 0x1 [2];
  Times 0x1 [3];
  Times 0x2 [29]] [])];
  Unpack 27 (
  Leaf [Times 0x1 [20];
  Times 0x1 [28]] [])]);
  Unpack 24 (
  Case 25 [
  Leaf [Times 0x4 [21];
  Times 0x2 [2];
  Times 0x2 [2; 13];
  Times 0x2 [3; 12];
  Square 0x1 [10] (R + P + 1 - T - S);
  Square 0x1 [26] (R + P - T - S - 1)] [];
  Leaf [Times 0x4 [21];
  Times 0x2 [2];
  Times 0x2 [2; 11];
  Times 0x2 [3; 10];
  Square 0x1 [12] (R + P + 1 - T - S);
  Square 0x1 [26] (R + P - T - S - 1)] [];
  Leaf [Times 0x1 [22];
  Times 0x1 [26]] []]);
  Leaf [Times 0x1 [19];
  Times 0x1 [24]] []]]]]])))).

Lemma nelp_self_all_1_checked : check nelp_self_all_1_hypotheses nelp_self_all_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nelp_self_all_1 :
  forall T R P S delta prob_row_C prob_column_C : Rdefinitions.R,
  (* prisoners-dilemma: T > R *)
    (T - R > 0) ->
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
  (* the point is in the region *)
    (((prob_row_C - 1 >= 0) \/ (prob_column_C - 1 >= 0) \/ (T * prob_row_C + T * prob_column_C + 2 * P + S * prob_row_C
    + S * prob_column_C - T - R * prob_row_C - R * prob_column_C - P * prob_row_C - P * prob_column_C - S >= 0)) /\
    ((prob_row_C - 1 >= 0) \/ (- (prob_column_C) >= 0) \/ (T * prob_column_C + T + R * prob_row_C + P * prob_row_C + S *
    prob_column_C - T * prob_row_C - R * prob_column_C - P * prob_column_C - S * prob_row_C - S >= 0) \/ (T *
    prob_column_C + R * prob_row_C + P * prob_row_C + S * prob_column_C + S - T * prob_row_C - T - R * prob_column_C - P
    * prob_column_C - S * prob_row_C >= 0)) /\ ((- (prob_row_C) >= 0) \/ (prob_column_C - 1 >= 0) \/ (T * prob_row_C + R
    * prob_column_C + P * prob_column_C + S * prob_row_C + S - T * prob_column_C - T - R * prob_row_C - P * prob_row_C -
    S * prob_column_C >= 0) \/ (T * prob_row_C + T + R * prob_column_C + P * prob_column_C + S * prob_row_C - T *
    prob_column_C - R * prob_row_C - P * prob_row_C - S * prob_column_C - S >= 0)) /\ ((- (prob_row_C) >= 0) \/ (-
    (prob_column_C) >= 0) \/ (T + R * prob_row_C + R * prob_column_C + P * prob_row_C + P * prob_column_C + S - T *
    prob_row_C - T * prob_column_C - 2 * P - S * prob_row_C - S * prob_column_C >= 0)) /\ (T * prob_column_C + R *
    prob_row_C * prob_column_C + P * prob_row_C * prob_column_C + S * prob_row_C - T * prob_row_C * prob_column_C - P *
    prob_row_C - P * prob_column_C - S * prob_row_C * prob_column_C >= 0) /\ (T * prob_row_C + R * prob_row_C *
    prob_column_C + P * prob_row_C * prob_column_C + S * prob_column_C - T * prob_row_C * prob_column_C - P * prob_row_C
    - P * prob_column_C - S * prob_row_C * prob_column_C >= 0)) ->
  (* state 1 does not serve *)
    ((- (delta) > 0) \/ (- (prob_row_C) > 0) \/ (prob_row_C - 1 > 0) \/ (- (prob_column_C) > 0) \/ (prob_column_C - 1 >
    0) \/ (T * prob_row_C * prob_column_C + P * prob_row_C + P * prob_column_C + S * prob_row_C * prob_column_C - T *
    prob_column_C - R * prob_row_C * prob_column_C - P * prob_row_C * prob_column_C - S * prob_row_C > 0) \/
    (((prob_row_C - 1 >= 0) \/ (prob_column_C - 1 >= 0) \/ (T + R * prob_row_C + R * prob_column_C + P * prob_row_C + P
    * prob_column_C + S - T * prob_row_C - T * prob_column_C - 2 * P - S * prob_row_C - S * prob_column_C > 0)) /\ ((1 -
    prob_row_C > 0) \/ (prob_column_C - 1 >= 0) \/ ((R - T > 0))) /\ ((1 - prob_column_C > 0) \/ (prob_row_C - 1 >= 0)
    \/ ((R - T > 0))) /\ ((1 - prob_row_C > 0) \/ (1 - prob_column_C > 0))) \/ (((prob_row_C - 1 >= 0) \/ (-
    (prob_column_C) >= 0) \/ ((T * prob_row_C + R * prob_column_C + P * prob_column_C + S * prob_row_C + S - T *
    prob_column_C - T - R * prob_row_C - P * prob_row_C - S * prob_column_C > 0))) /\ ((1 - prob_row_C > 0) \/ (-
    (prob_column_C) >= 0) \/ ((S - R > 0)))) \/ (((- (prob_row_C) >= 0) \/ (prob_column_C - 1 >= 0) \/ ((T *
    prob_column_C + R * prob_row_C + P * prob_row_C + S * prob_column_C + S - T * prob_row_C - T - R * prob_column_C - P
    * prob_column_C - S * prob_row_C > 0))) /\ ((1 - prob_column_C > 0) \/ (- (prob_row_C) >= 0) \/ ((S - R > 0)))) \/
    (((- (prob_row_C) >= 0) \/ (- (prob_column_C) >= 0) \/ (T * prob_row_C + T * prob_column_C + 2 * P + S * prob_row_C
    + S * prob_column_C - T - R * prob_row_C - R * prob_column_C - P * prob_row_C - P * prob_column_C - S > 0))) \/ (T *
    prob_row_C * prob_column_C + P * prob_row_C + P * prob_column_C + S * prob_row_C * prob_column_C - T * prob_row_C -
    R * prob_row_C * prob_column_C - P * prob_row_C * prob_column_C - S * prob_column_C > 0)) ->
  False.
Proof.
  exact (fun T R P S delta prob_row_C prob_column_C => check_refutes (point [T; R; P; S; delta; prob_row_C;
  prob_column_C]) nelp_self_all_1_hypotheses nelp_self_all_1_certificate nelp_self_all_1_checked).
Qed.
