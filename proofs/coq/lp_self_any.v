(* lp-self-any: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* pareto *)
(* delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C) *)
Definition lp_self_any_1_hypotheses : list formula :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let delta := X 5 in let prob_row_C := X 6 in
  let prob_column_C := X 7 in
  [
  Positive (T - R);
  Positive (R - P);
  Positive (P - S);
  Positive (T + S - 2 * P);
  Positive (2 * R - T - S);
  And [Positive (delta)];
  And [NotNegative (prob_row_C); NotNegative (1 - prob_row_C)];
  And [NotNegative (prob_column_C); NotNegative (1 - prob_column_C)];
  And [Or [Positive (T * prob_column_C + R * prob_row_C * prob_column_C + P * prob_row_C * prob_column_C + P + S *
  prob_row_C - T * prob_row_C * prob_column_C - R - P * prob_row_C - P * prob_column_C - S * prob_row_C *
  prob_column_C); Positive (T * prob_row_C + R * prob_row_C * prob_column_C + P * prob_row_C * prob_column_C + P + S *
  prob_column_C - T * prob_row_C * prob_column_C - R - P * prob_row_C - P * prob_column_C - S * prob_row_C *
  prob_column_C); And [NotNegative (T * prob_column_C + R * prob_row_C * prob_column_C + P * prob_row_C * prob_column_C
  + P + S * prob_row_C - T * prob_row_C * prob_column_C - R - P * prob_row_C - P * prob_column_C - S * prob_row_C *
  prob_column_C); NotNegative (T * prob_row_C + R * prob_row_C * prob_column_C + P * prob_row_C * prob_column_C + P + S
  * prob_column_C - T * prob_row_C * prob_column_C - R - P * prob_row_C - P * prob_column_C - S * prob_row_C *
  prob_column_C)]]; Or [NotNegative (prob_row_C - 1); NotNegative (prob_column_C - 1); NotNegative (T * prob_row_C + T *
  prob_column_C + 2 * P + S * prob_row_C + S * prob_column_C - T - R * prob_row_C - R * prob_column_C - P * prob_row_C -
  P * prob_column_C - S)]; Or [NotNegative (T * prob_row_C + 2 * T * prob_column_C + 2 * R * prob_row_C * prob_column_C
  + 2 * P * prob_row_C * prob_column_C + 2 * P + 2 * S * prob_row_C + S * prob_column_C - 2 * T * prob_row_C *
  prob_column_C - T - R * prob_row_C - R * prob_column_C - 2 * P * prob_row_C - 2 * P * prob_column_C - 2 * S *
  prob_row_C * prob_column_C - S); NotNegative (2 * T * prob_row_C + T * prob_column_C + 2 * R * prob_row_C *
  prob_column_C + 2 * P * prob_row_C * prob_column_C + 2 * P + S * prob_row_C + 2 * S * prob_column_C - 2 * T *
  prob_row_C * prob_column_C - T - R * prob_row_C - R * prob_column_C - 2 * P * prob_row_C - 2 * P * prob_column_C - 2 *
  S * prob_row_C * prob_column_C - S)]; Or [NotNegative (prob_row_C - 1); NotNegative (- (prob_column_C)); NotNegative
  (T * prob_column_C + T + R * prob_row_C + P * prob_row_C + S * prob_column_C - T * prob_row_C - R * prob_column_C - P
  * prob_column_C - S * prob_row_C - S); NotNegative (T * prob_column_C + R * prob_row_C + P * prob_row_C + S *
  prob_column_C + S - T * prob_row_C - T - R * prob_column_C - P * prob_column_C - S * prob_row_C)]; Or [Positive (1 -
  prob_row_C); NotNegative (- (prob_column_C)); NotNegative (R - S); NotNegative (R - T)]; Or [NotNegative (2 * T *
  prob_column_C + 2 * R * prob_row_C * prob_column_C + 2 * P * prob_row_C * prob_column_C + P + S * prob_row_C + S *
  prob_column_C - 2 * T * prob_row_C * prob_column_C - R * prob_column_C - P * prob_row_C - 2 * P * prob_column_C - 2 *
  S * prob_row_C * prob_column_C - S); NotNegative (T * prob_row_C + T * prob_column_C + 2 * R * prob_row_C *
  prob_column_C + 2 * P * prob_row_C * prob_column_C + P + 2 * S * prob_column_C - 2 * T * prob_row_C * prob_column_C -
  T - R * prob_column_C - P * prob_row_C - 2 * P * prob_column_C - 2 * S * prob_row_C * prob_column_C)]; Or [Positive (T
  * prob_column_C + R * prob_row_C * prob_column_C + P * prob_row_C * prob_column_C + P + S * prob_row_C - T *
  prob_row_C * prob_column_C - T - P * prob_row_C - P * prob_column_C - S * prob_row_C * prob_column_C); Positive (T *
  prob_row_C + R * prob_row_C * prob_column_C + P * prob_row_C * prob_column_C + P + S * prob_column_C - T * prob_row_C
  * prob_column_C - P * prob_row_C - P * prob_column_C - S * prob_row_C * prob_column_C - S); And [NotNegative (T *
  prob_column_C + R * prob_row_C * prob_column_C + P * prob_row_C * prob_column_C + P + S * prob_row_C - T * prob_row_C
  * prob_column_C - T - P * prob_row_C - P * prob_column_C - S * prob_row_C * prob_column_C)]]; Or [NotNegative (-
  (prob_row_C)); NotNegative (prob_column_C - 1); NotNegative (T * prob_row_C + R * prob_column_C + P * prob_column_C +
  S * prob_row_C + S - T * prob_column_C - T - R * prob_row_C - P * prob_row_C - S * prob_column_C); NotNegative (T *
  prob_row_C + T + R * prob_column_C + P * prob_column_C + S * prob_row_C - T * prob_column_C - R * prob_row_C - P *
  prob_row_C - S * prob_column_C - S)]; Or [NotNegative (- (prob_row_C)); NotNegative (- (prob_column_C)); NotNegative
  (T + R * prob_row_C + R * prob_column_C + P * prob_row_C + P * prob_column_C + S - T * prob_row_C - T * prob_column_C
  - 2 * P - S * prob_row_C - S * prob_column_C)]; Or [NotNegative (T * prob_column_C + 2 * R * prob_row_C *
  prob_column_C + 2 * P * prob_row_C * prob_column_C + S * prob_row_C - 2 * T * prob_row_C * prob_column_C - P *
  prob_row_C - P * prob_column_C - 2 * S * prob_row_C * prob_column_C); NotNegative (T * prob_row_C + 2 * R * prob_row_C
  * prob_column_C + 2 * P * prob_row_C * prob_column_C + S * prob_column_C - 2 * T * prob_row_C * prob_column_C - P *
  prob_row_C - P * prob_column_C - 2 * S * prob_row_C * prob_column_C)]];
  Or [Positive (- (delta)); Positive (- (prob_row_C)); Positive (prob_row_C - 1); Positive (- (prob_column_C)); Positive
  (prob_column_C - 1); And [Or [NotNegative (prob_row_C - 1); NotNegative (prob_column_C - 1); Positive (T + R *
  prob_row_C + R * prob_column_C + P * prob_row_C + P * prob_column_C + S - T * prob_row_C - T * prob_column_C - 2 * P -
  S * prob_row_C - S * prob_column_C)]; Or [Positive (1 - prob_row_C); NotNegative (prob_column_C - 1); And [Positive (R
  - T)]]; Or [Positive (1 - prob_column_C); NotNegative (prob_row_C - 1); And [Positive (R - T)]]; Or [Positive (1 -
  prob_row_C); Positive (1 - prob_column_C)]]; And [Or [NotNegative (prob_row_C - 1); NotNegative (- (prob_column_C));
  And [Positive (T * prob_row_C + R * prob_column_C + P * prob_column_C + S * prob_row_C + S - T * prob_column_C - T - R
  * prob_row_C - P * prob_row_C - S * prob_column_C)]]; Or [Positive (1 - prob_row_C); NotNegative (- (prob_column_C));
  And [Positive (S - R)]]; Or [Positive (1 - prob_row_C); Positive (prob_column_C)]]; And [Or [NotNegative (-
  (prob_row_C)); NotNegative (prob_column_C - 1); And [Positive (T * prob_column_C + R * prob_row_C + P * prob_row_C + S
  * prob_column_C + S - T * prob_row_C - T - R * prob_column_C - P * prob_column_C - S * prob_row_C)]]; Or [Positive (1
  - prob_column_C); NotNegative (- (prob_row_C)); And [Positive (S - R)]]; Or [Positive (prob_row_C); Positive (1 -
  prob_column_C)]]; And [Or [NotNegative (- (prob_row_C)); NotNegative (- (prob_column_C)); Positive (T * prob_row_C + T
  * prob_column_C + 2 * P + S * prob_row_C + S * prob_column_C - T - R * prob_row_C - R * prob_column_C - P * prob_row_C
  - P * prob_column_C - S)]; Or [Positive (prob_row_C); NotNegative (- (prob_column_C)); And [Positive (P - T)]]; Or
  [Positive (prob_column_C); NotNegative (- (prob_row_C)); And [Positive (P - T)]]]]]%formulas.

Definition lp_self_any_1_certificate : tree :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let delta := X 5 in let prob_row_C := X 6 in
  let prob_column_C := X 7 in
  Unpack 5 (
  Unpack 6 (
  Unpack 7 (
  Unpack 8 (
  Case 17 [
  Case 20 [
  Case 15 [
  Case 16 [
  Case 19 [
  Leaf [Times 0x1 [29];
  Times 0x1 [28]] [];
  Leaf [Times 0x4 [1];
  Times 0x4 [2];
  Times 0x4 [27];
  Square 0x1 [13] (S + 1 - R);
  Square 0x1 [29] (S - R - 1);
  Square 0x1 [28] (T * prob_column_C + P + S * prob_column_C + 1 - R * prob_column_C - P * prob_column_C - S);
  Square 0x1 [12] (T * prob_column_C + P + S * prob_column_C - R * prob_column_C - P * prob_column_C - S - 1)] [];
  Leaf [Times 0x4 [27];
  Times 0x4 [14; 29];
  Square 0x1 [28] (T * prob_column_C + P + S * prob_column_C + 1 - R * prob_column_C - P * prob_column_C - S);
  Square 0x1 [12] (T * prob_column_C + P + S * prob_column_C - R * prob_column_C - P * prob_column_C - S - 1)] [];
  Leaf [Times 0x1 [0];
  Times 0x1 [29]] []];
  Case 18 [
  Leaf [Times 0x4 [27];
  Square 0x1 [28] (S + 1 - R);
  Square 0x1 [14] (S - R - 1);
  Square 0x1 [29] (T * prob_column_C + P + S * prob_column_C + 1 - R * prob_column_C - P * prob_column_C - S);
  Square 0x1 [12] (T * prob_column_C + P + S * prob_column_C - R * prob_column_C - P * prob_column_C - S - 1)] [];
  Leaf [Times 0x1 [29];
  Times 0x1 [];
  Times 0x1 [28]] [];
  Case 23 [
  Case 9 [
  Leaf [Times 0x1 [10];
  Times 0x1 [31]] [];
  Leaf [Times 0x1 [31];
  Times 0x1 [11]] [];
  Leaf [Times 0x1 [31];
  Times 0x1 [12]] [];
  Leaf [Times 0x1 [31];
  Times 0x1 [13]] [];
  Leaf [Times 0x1 [31];
  Times 0x1 [14]] [];
  Unpack 31 (
  Case 34 [
  Leaf [Times 0x1 [36];
  Times 0x1 [28]] [];
  Leaf [Times 0x4 [27];
  Square 0x1 [28] (S + 1 - R);
  Square 0x1 [14] (S - R - 1);
  Square 0x1 [36] (T * prob_column_C + P + S * prob_column_C + 1 - R * prob_column_C - P * prob_column_C - S);
  Square 0x1 [12] (T * prob_column_C + P + S * prob_column_C - R * prob_column_C - P * prob_column_C - S - 1)] [];
  Unpack 36 (
  Leaf [Times 0x1 [0];
  Times 0x1 [37]] [])]);
  Unpack 31 (
  Case 32 [
  Leaf [Times 0x4 [27];
  Square 0x1 [28] (S + 1 - R);
  Square 0x1 [14] (S - R - 1);
  Square 0x1 [35] (T * prob_column_C + P + S * prob_column_C + 1 - R * prob_column_C - P * prob_column_C - S);
  Square 0x1 [12] (T * prob_column_C + P + S * prob_column_C - R * prob_column_C - P * prob_column_C - S - 1)] [];
  Leaf [Times 0x1 [35];
  Times 0x1 [];
  Times 0x1 [28]] [];
  Unpack 35 (
  Leaf [Times 0x4 [26];
  Times 0x4 [36];
  Square 0x1 [11] (T + 1 - R);
  Square 0x1 [30] (T - R - 1);
  Square 0x1 [28] (2 * T * prob_row_C + P + 2 * S * prob_row_C + 1 - T - 2 * R * prob_row_C - 2 * P * prob_row_C);
  Square 0x1 [14] (2 * T * prob_row_C + P + 2 * S * prob_row_C - T - 2 * R * prob_row_C - 2 * P * prob_row_C - 1)] [])]);
  Unpack 31 (
  Case 34 [
  Leaf [Times 0x1 [35];
  Times 0x1 [30]] [];
  Leaf [Times 0x1 [35];
  Times 0x1 [28]] []]);
  Unpack 31 (
  Case 33 [
  Leaf [Times 0x1 [35];
  Times 0x1 [30]] [];
  Leaf [Times 0x1 [35];
  Times 0x1 [];
  Times 0x1 [28]] [];
  Unpack 35 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [36]] [])])];
  Leaf [Times 0x1 [30];
  Times 0x1 [];
  Times 0x1 [28]] [];
  Case 9 [
  Leaf [Times 0x1 [10];
  Times 0x1 [31]] [];
  Leaf [Times 0x1 [31];
  Times 0x1 [11]] [];
  Leaf [Times 0x1 [31];
  Times 0x1 [12]] [];
  Leaf [Times 0x1 [31];
  Times 0x1 [13]] [];
  Leaf [Times 0x1 [31];
  Times 0x1 [14]] [];
  Unpack 31 (
  Case 34 [
  Leaf [Times 0x1 [36];
  Times 0x1 [28]] [];
  Leaf [Times 0x4 [27];
  Square 0x1 [28] (S + 1 - R);
  Square 0x1 [14] (S - R - 1);
  Square 0x1 [36] (T * prob_column_C + P + S * prob_column_C + 1 - R * prob_column_C - P * prob_column_C - S);
  Square 0x1 [12] (T * prob_column_C + P + S * prob_column_C - R * prob_column_C - P * prob_column_C - S - 1)] [];
  Unpack 36 (
  Leaf [Times 0x1 [0];
  Times 0x1 [37]] [])]);
  Unpack 31 (
  Case 32 [
  Leaf [Times 0x4 [27];
  Square 0x1 [28] (S + 1 - R);
  Square 0x1 [14] (S - R - 1);
  Square 0x1 [35] (T * prob_column_C + P + S * prob_column_C + 1 - R * prob_column_C - P * prob_column_C - S);
  Square 0x1 [12] (T * prob_column_C + P + S * prob_column_C - R * prob_column_C - P * prob_column_C - S - 1)] [];
  Leaf [Times 0x1 [35];
  Times 0x1 [];
  Times 0x1 [28]] [];
  Unpack 35 (
  Leaf [Times 0x1 [29];
  Times 0x1 [36]] [])]);
  Unpack 31 (
  Case 33 [
  Leaf [Times 0x1 [35];
  Times 0x1 [28]] [];
  Case 34 [
  Leaf [Times 0x1 [36];
  Times 0x1 [35]] [];
  Leaf [Times 0x1 [36];
  Times 0x1 [28]] []];
  Unpack 35 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [36]] [])]);
  Unpack 31 (
  Case 32 [
  Case 33 [
  Leaf [Times 0x1 [36];
  Times 0x1 [35]] [];
  Leaf [Times 0x1 [36];
  Times 0x1 [];
  Times 0x1 [28]] [];
  Unpack 36 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [37]] [])];
  Leaf [Times 0x1 [35];
  Times 0x1 [];
  Times 0x1 [28]] [];
  Leaf [Times 0x1 [30];
  Times 0x1 [35]] []])]];
  Case 23 [
  Case 9 [
  Leaf [Times 0x1 [10];
  Times 0x1 [31]] [];
  Leaf [Times 0x1 [31];
  Times 0x1 [11]] [];
  Leaf [Times 0x1 [31];
  Times 0x1 [12]] [];
  Leaf [Times 0x1 [31];
  Times 0x1 [13]] [];
  Leaf [Times 0x1 [31];
  Times 0x1 [14]] [];
  Unpack 31 (
  Case 34 [
  Leaf [Times 0x1 [36];
  Times 0x1 [28]] [];
  Leaf [Times 0x4 [27];
  Square 0x1 [28] (S + 1 - R);
  Square 0x1 [14] (S - R - 1);
  Square 0x1 [36] (T * prob_column_C + P + S * prob_column_C + 1 - R * prob_column_C - P * prob_column_C - S);
  Square 0x1 [12] (T * prob_column_C + P + S * prob_column_C - R * prob_column_C - P * prob_column_C - S - 1)] [];
  Unpack 36 (
  Leaf [Times 0x1 [0];
  Times 0x1 [37]] [])]);
  Unpack 31 (
  Case 32 [
  Leaf [Times 0x4 [27];
  Square 0x1 [28] (S + 1 - R);
  Square 0x1 [14] (S - R - 1);
  Square 0x1 [35] (T * prob_column_C + P + S * prob_column_C + 1 - R * prob_column_C - P * prob_column_C - S);
  Square 0x1 [12] (T * prob_column_C + P + S * prob_column_C - R * prob_column_C - P * prob_column_C - S - 1)] [];
  Leaf [Times 0x1 [35];
  Times 0x1 [];
  Times 0x1 [28]] [];
  Unpack 35 (
  Leaf [Times 0x4 [26];
  Times 0x4 [36];
  Square 0x1 [11] (T + 1 - R);
  Square 0x1 [30] (T - R - 1);
  Square 0x1 [28] (2 * T * prob_row_C + P + 2 * S * prob_row_C + 1 - T - 2 * R * prob_row_C - 2 * P * prob_row_C);
  Square 0x1 [14] (2 * T * prob_row_C + P + 2 * S * prob_row_C - T - 2 * R * prob_row_C - 2 * P * prob_row_C - 1)] [])]);
  Unpack 31 (
  Case 34 [
  Leaf [Times 0x1 [35];
  Times 0x1 [30]] [];
  Leaf [Times 0x1 [35];
  Times 0x1 [28]] []]);
  Unpack 31 (
  Case 33 [
  Leaf [Times 0x1 [35];
  Times 0x1 [30]] [];
  Leaf [Times 0x1 [35];
  Times 0x1 [];
  Times 0x1 [28]] [];
  Unpack 35 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [36]] [])])];
  Leaf [Times 0x1 [30];
  Times 0x1 [];
  Times 0x1 [28]] [];
  Case 9 [
  Leaf [Times 0x1 [10];
  Times 0x1 [31]] [];
  Leaf [Times 0x1 [31];
  Times 0x1 [11]] [];
  Leaf [Times 0x1 [31];
  Times 0x1 [12]] [];
  Leaf [Times 0x1 [31];
  Times 0x1 [13]] [];
  Leaf [Times 0x1 [31];
  Times 0x1 [14]] [];
  Unpack 31 (
  Case 34 [
  Leaf [Times 0x1 [36];
  Times 0x1 [28]] [];
  Leaf [Times 0x4 [27];
  Square 0x1 [28] (S + 1 - R);
  Square 0x1 [14] (S - R - 1);
  Square 0x1 [36] (T * prob_column_C + P + S * prob_column_C + 1 - R * prob_column_C - P * prob_column_C - S);
  Square 0x1 [12] (T * prob_column_C + P + S * prob_column_C - R * prob_column_C - P * prob_column_C - S - 1)] [];
  Unpack 36 (
  Leaf [Times 0x1 [0];
  Times 0x1 [37]] [])]);
  Unpack 31 (
  Case 32 [
  Leaf [Times 0x4 [27];
  Square 0x1 [28] (S + 1 - R);
  Square 0x1 [14] (S - R - 1);
  Square 0x1 [35] (T * prob_column_C + P + S * prob_column_C + 1 - R * prob_column_C - P * prob_column_C - S);
  Square 0x1 [12] (T * prob_column_C + P + S * prob_column_C - R * prob_column_C - P * prob_column_C - S - 1)] [];
  Leaf [Times 0x1 [35];
  Times 0x1 [];
  Times 0x1 [28]] [];
  Unpack 35 (
  Leaf [Times 0x2 [0];
  Times 0x2 [1];
  Times 0x2 [2];
  Times 0x1 [29];
  Times 0x1 [36]] [])]);
  Unpack 31 (
  Case 33 [
  Leaf [Times 0x1 [35];
  Times 0x1 [28]] [];
  Case 34 [
  Leaf [Times 0x1 [36];
  Times 0x1 [35]] [];
  Leaf [Times 0x1 [36];
  Times 0x1 [28]] []];
  Unpack 35 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [36]] [])]);
  Unpack 31 (
  Case 32 [
  Case 33 [
  Leaf [Times 0x1 [36];
  Times 0x1 [35]] [];
  Leaf [Times 0x1 [36];
  Times 0x1 [];
  Times 0x1 [28]] [];
  Unpack 36 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [37]] [])];
  Leaf [Times 0x1 [35];
  Times 0x1 [];
  Times 0x1 [28]] [];
  Leaf [Times 0x1 [30];
  Times 0x1 [35]] []])]]];
  Case 18 [
  Case 19 [
  Leaf [Times 0x1 [30];
  Times 0x1 [29]] [];
  Leaf [Times 0x4 [1];
  Times 0x4 [2];
  Times 0x4 [27];
  Square 0x1 [13] (S + 1 - R);
  Square 0x1 [30] (S - R - 1);
  Square 0x1 [29] (T * prob_column_C + P + S * prob_column_C + 1 - R * prob_column_C - P * prob_column_C - S);
  Square 0x1 [12] (T * prob_column_C + P + S * prob_column_C - R * prob_column_C - P * prob_column_C - S - 1)] [];
  Leaf [Times 0x4 [27];
  Times 0x4 [14; 30];
  Square 0x1 [29] (T * prob_column_C + P + S * prob_column_C + 1 - R * prob_column_C - P * prob_column_C - S);
  Square 0x1 [12] (T * prob_column_C + P + S * prob_column_C - R * prob_column_C - P * prob_column_C - S - 1)] [];
  Leaf [Times 0x1 [0];
  Times 0x1 [30]] []];
  Leaf [Times 0x4 [25];
  Times 0x2 [3];
  Times 0x4 [2; 11];
  Times 0x2 [3; 12];
  Times 0x2 [4; 11];
  Square 0x1 [13] (2 * T * prob_row_C + R + 2 * P + 2 * S * prob_row_C + 1 - 2 * T - 2 * R * prob_row_C - 2 * P * prob_row_C - S);
  Square 0x1 [29] (2 * T * prob_row_C + R + 2 * P + 2 * S * prob_row_C - 2 * T - 2 * R * prob_row_C - 2 * P * prob_row_C - S - 1)] [];
  Case 19 [
  Leaf [Times 0x1 [3; 30];
  Times 0x1 [3; 14];
  Times 0x1 [4; 11];
  Times 0x1 [4; 13];
  Times 0x2 [28]] [];
  Leaf [Times 0x4 [25];
  Times 0x2 [3];
  Times 0x4 [2; 11];
  Times 0x2 [3; 12];
  Times 0x2 [4; 11];
  Square 0x1 [13] (2 * T * prob_row_C + R + 2 * P + 2 * S * prob_row_C + 1 - 2 * T - 2 * R * prob_row_C - 2 * P * prob_row_C - S);
  Square 0x1 [30] (2 * T * prob_row_C + R + 2 * P + 2 * S * prob_row_C - 2 * T - 2 * R * prob_row_C - 2 * P * prob_row_C - S - 1)] [];
  Case 23 [
  Leaf [Times 0x4 [28];
  Times 0x2 [3];
  Times 0x2 [3; 14];
  Times 0x2 [4; 13];
  Square 0x1 [11] (R + P + 1 - T - S);
  Square 0x1 [31] (R + P - T - S - 1)] [];
  Leaf [Times 0x4 [25];
  Times 0x2 [3];
  Times 0x4 [2; 11];
  Times 0x2 [3; 12];
  Times 0x2 [4; 11];
  Square 0x1 [13] (2 * T * prob_row_C + R + 2 * P + 2 * S * prob_row_C + 1 - 2 * T - 2 * R * prob_row_C - 2 * P * prob_row_C - S);
  Square 0x1 [31] (2 * T * prob_row_C + R + 2 * P + 2 * S * prob_row_C - 2 * T - 2 * R * prob_row_C - 2 * P * prob_row_C - S - 1)] [];
  Case 22 [
  Leaf [Times 0x4 [28];
  Times 0x2 [3];
  Times 0x2 [3; 14];
  Times 0x2 [4; 13];
  Square 0x1 [11] (R + P + 1 - T - S);
  Square 0x1 [32] (R + P - T - S - 1)] [];
  Case 9 [
  Leaf [Times 0x1 [10];
  Times 0x1 [33]] [];
  Leaf [Times 0x1 [33];
  Times 0x1 [11]] [];
  Leaf [Times 0x1 [33];
  Times 0x1 [12]] [];
  Leaf [Times 0x1 [33];
  Times 0x1 [13]] [];
  Leaf [Times 0x1 [33];
  Times 0x1 [14]] [];
  Unpack 33 (
  Case 36 [
  Leaf [Times 0x1 [38];
  Times 0x1 [32]] [];
  Leaf [Times 0x4 [27];
  Square 0x1 [32] (S + 1 - R);
  Square 0x1 [14] (S - R - 1);
  Square 0x1 [38] (T * prob_column_C + P + S * prob_column_C + 1 - R * prob_column_C - P * prob_column_C - S);
  Square 0x1 [12] (T * prob_column_C + P + S * prob_column_C - R * prob_column_C - P * prob_column_C - S - 1)] [];
  Unpack 38 (
  Leaf [Times 0x1 [0];
  Times 0x1 [39]] [])]);
  Unpack 33 (
  Case 34 [
  Leaf [Times 0x4 [27];
  Square 0x1 [32] (S + 1 - R);
  Square 0x1 [14] (S - R - 1);
  Square 0x1 [37] (T * prob_column_C + P + S * prob_column_C + 1 - R * prob_column_C - P * prob_column_C - S);
  Square 0x1 [12] (T * prob_column_C + P + S * prob_column_C - R * prob_column_C - P * prob_column_C - S - 1)] [];
  Leaf [Times 0x1 [37];
  Times 0x1 [];
  Times 0x1 [32]] [];
  Unpack 37 (
  Leaf [Times 0x1 [29];
  Times 0x1 [38]] [])]);
  Unpack 33 (
  Case 35 [
  Leaf [Times 0x1 [37];
  Times 0x1 [32]] [];
  Case 36 [
  Leaf [Times 0x1 [38];
  Times 0x1 [37]] [];
  Leaf [Times 0x1 [38];
  Times 0x1 [32]] []];
  Unpack 37 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [38]] [])]);
  Unpack 33 (
  Case 34 [
  Case 35 [
  Leaf [Times 0x1 [38];
  Times 0x1 [37]] [];
  Leaf [Times 0x1 [38];
  Times 0x1 [];
  Times 0x1 [32]] [];
  Unpack 38 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [39]] [])];
  Leaf [Times 0x1 [37];
  Times 0x1 [];
  Times 0x1 [32]] [];
  Leaf [Times 0x1 [31];
  Times 0x1 [37]] []])];
  Leaf [Times 0x2 [32];
  Times 0x2 [2];
  Times 0x1 [3];
  Times 0x2 [0; 13];
  Times 0x2 [2; 14];
  Times 0x1 [3; 12];
  Times 0x1 [4; 11]] [];
  Case 9 [
  Leaf [Times 0x1 [10];
  Times 0x1 [33]] [];
  Leaf [Times 0x1 [33];
  Times 0x1 [11]] [];
  Leaf [Times 0x1 [33];
  Times 0x1 [12]] [];
  Leaf [Times 0x1 [33];
  Times 0x1 [13]] [];
  Leaf [Times 0x1 [33];
  Times 0x1 [14]] [];
  Unpack 33 (
  Case 34 [
  Leaf [Times 0x4 [27];
  Times 0x4 [14; 30];
  Square 0x1 [38] (T * prob_column_C + P + S * prob_column_C + 1 - R * prob_column_C - P * prob_column_C - S);
  Square 0x1 [12] (T * prob_column_C + P + S * prob_column_C - R * prob_column_C - P * prob_column_C - S - 1)] [];
  Case 36 [
  Leaf [Times 0x1 [39];
  Times 0x1 [38]] [];
  Leaf [Times 0x4 [27];
  Square 0x1 [38] (S + 1 - R);
  Square 0x1 [14] (S - R - 1);
  Square 0x1 [39] (T * prob_column_C + P + S * prob_column_C + 1 - R * prob_column_C - P * prob_column_C - S);
  Square 0x1 [12] (T * prob_column_C + P + S * prob_column_C - R * prob_column_C - P * prob_column_C - S - 1)] [];
  Unpack 39 (
  Leaf [Times 0x1 [0];
  Times 0x1 [40]] [])];
  Leaf [Times 0x1 [28];
  Times 0x1 [38]] []]);
  Unpack 33 (
  Case 34 [
  Leaf [Times 0x4 [27];
  Times 0x4 [14; 30];
  Square 0x1 [37] (T * prob_column_C + P + S * prob_column_C + 1 - R * prob_column_C - P * prob_column_C - S);
  Square 0x1 [12] (T * prob_column_C + P + S * prob_column_C - R * prob_column_C - P * prob_column_C - S - 1)] [];
  Leaf [Times 0x4 [25];
  Times 0x2 [3];
  Times 0x4 [2; 11];
  Times 0x2 [3; 12];
  Times 0x2 [4; 11];
  Square 0x1 [13] (2 * T * prob_row_C + R + 2 * P + 2 * S * prob_row_C + 1 - 2 * T - 2 * R * prob_row_C - 2 * P * prob_row_C - S);
  Square 0x1 [37] (2 * T * prob_row_C + R + 2 * P + 2 * S * prob_row_C - 2 * T - 2 * R * prob_row_C - 2 * P * prob_row_C - S - 1)] [];
  Unpack 37 (
  Leaf [Times 0x1 [29];
  Times 0x1 [38]] [])]);
  Unpack 33 (
  Case 34 [
  Leaf [Times 0x4 [28];
  Times 0x2 [3];
  Times 0x2 [3; 14];
  Times 0x2 [4; 13];
  Square 0x1 [11] (R + P + 1 - T - S);
  Square 0x1 [37] (R + P - T - S - 1)] [];
  Case 35 [
  Leaf [Times 0x1 [38];
  Times 0x1 [37]] [];
  Case 36 [
  Leaf [Times 0x1 [39];
  Times 0x1 [38]] [];
  Leaf [Times 0x1 [39];
  Times 0x1 [37]] []];
  Unpack 38 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [39]] [])];
  Unpack 37 (
  Leaf [Times 0x1 [32];
  Times 0x1 [38]] [])]);
  Unpack 33 (
  Case 34 [
  Leaf [Times 0x4 [28];
  Times 0x2 [3];
  Times 0x2 [3; 14];
  Times 0x2 [4; 13];
  Square 0x1 [11] (R + P + 1 - T - S);
  Square 0x1 [37] (R + P - T - S - 1)] [];
  Leaf [Times 0x4 [25];
  Times 0x2 [3];
  Times 0x4 [2; 11];
  Times 0x2 [3; 12];
  Times 0x2 [4; 11];
  Square 0x1 [13] (2 * T * prob_row_C + R + 2 * P + 2 * S * prob_row_C + 1 - 2 * T - 2 * R * prob_row_C - 2 * P * prob_row_C - S);
  Square 0x1 [37] (2 * T * prob_row_C + R + 2 * P + 2 * S * prob_row_C - 2 * T - 2 * R * prob_row_C - 2 * P * prob_row_C - S - 1)] [];
  Leaf [Times 0x1 [31];
  Times 0x1 [37]] []])]]];
  Leaf [Times 0x1 [0];
  Times 0x1 [30]] []];
  Case 19 [
  Leaf [Times 0x1 [3; 30];
  Times 0x1 [3; 14];
  Times 0x1 [4; 11];
  Times 0x1 [4; 13];
  Times 0x2 [28]] [];
  Leaf [Times 0x4 [25];
  Times 0x2 [3];
  Times 0x4 [2; 11];
  Times 0x2 [3; 12];
  Times 0x2 [4; 11];
  Square 0x1 [13] (2 * T * prob_row_C + R + 2 * P + 2 * S * prob_row_C + 1 - 2 * T - 2 * R * prob_row_C - 2 * P * prob_row_C - S);
  Square 0x1 [30] (2 * T * prob_row_C + R + 2 * P + 2 * S * prob_row_C - 2 * T - 2 * R * prob_row_C - 2 * P * prob_row_C - S - 1)] [];
  Case 22 [
  Leaf [Times 0x4 [28];
  Times 0x2 [3];
  Times 0x2 [3; 14];
  Times 0x2 [4; 13];
  Square 0x1 [11] (R + P + 1 - T - S);
  Square 0x1 [31] (R + P - T - S - 1)] [];
  Case 23 [
  Case 9 [
  Leaf [Times 0x1 [10];
  Times 0x1 [33]] [];
  Leaf [Times 0x1 [33];
  Times 0x1 [11]] [];
  Leaf [Times 0x1 [33];
  Times 0x1 [12]] [];
  Leaf [Times 0x1 [33];
  Times 0x1 [13]] [];
  Leaf [Times 0x1 [33];
  Times 0x1 [14]] [];
  Unpack 33 (
  Case 36 [
  Leaf [Times 0x1 [38];
  Times 0x1 [31]] [];
  Leaf [Times 0x4 [27];
  Square 0x1 [31] (S + 1 - R);
  Square 0x1 [14] (S - R - 1);
  Square 0x1 [38] (T * prob_column_C + P + S * prob_column_C + 1 - R * prob_column_C - P * prob_column_C - S);
  Square 0x1 [12] (T * prob_column_C + P + S * prob_column_C - R * prob_column_C - P * prob_column_C - S - 1)] [];
  Unpack 38 (
  Leaf [Times 0x1 [0];
  Times 0x1 [39]] [])]);
  Unpack 33 (
  Case 34 [
  Leaf [Times 0x4 [27];
  Square 0x1 [31] (S + 1 - R);
  Square 0x1 [14] (S - R - 1);
  Square 0x1 [37] (T * prob_column_C + P + S * prob_column_C + 1 - R * prob_column_C - P * prob_column_C - S);
  Square 0x1 [12] (T * prob_column_C + P + S * prob_column_C - R * prob_column_C - P * prob_column_C - S - 1)] [];
  Leaf [Times 0x1 [37];
  Times 0x1 [];
  Times 0x1 [31]] [];
  Unpack 37 (
  Leaf [Times 0x4 [26];
  Times 0x4 [38];
  Square 0x1 [11] (T + 1 - R);
  Square 0x1 [32] (T - R - 1);
  Square 0x1 [31] (2 * T * prob_row_C + P + 2 * S * prob_row_C + 1 - T - 2 * R * prob_row_C - 2 * P * prob_row_C);
  Square 0x1 [14] (2 * T * prob_row_C + P + 2 * S * prob_row_C - T - 2 * R * prob_row_C - 2 * P * prob_row_C - 1)] [])]);
  Unpack 33 (
  Case 36 [
  Leaf [Times 0x1 [37];
  Times 0x1 [32]] [];
  Leaf [Times 0x1 [37];
  Times 0x1 [31]] []]);
  Unpack 33 (
  Case 35 [
  Leaf [Times 0x1 [37];
  Times 0x1 [32]] [];
  Leaf [Times 0x1 [37];
  Times 0x1 [];
  Times 0x1 [31]] [];
  Unpack 37 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [38]] [])])];
  Leaf [Times 0x1 [32];
  Times 0x1 [];
  Times 0x1 [31]] [];
  Case 9 [
  Leaf [Times 0x1 [10];
  Times 0x1 [33]] [];
  Leaf [Times 0x1 [33];
  Times 0x1 [11]] [];
  Leaf [Times 0x1 [33];
  Times 0x1 [12]] [];
  Leaf [Times 0x1 [33];
  Times 0x1 [13]] [];
  Leaf [Times 0x1 [33];
  Times 0x1 [14]] [];
  Unpack 33 (
  Case 36 [
  Leaf [Times 0x1 [38];
  Times 0x1 [31]] [];
  Leaf [Times 0x4 [27];
  Square 0x1 [31] (S + 1 - R);
  Square 0x1 [14] (S - R - 1);
  Square 0x1 [38] (T * prob_column_C + P + S * prob_column_C + 1 - R * prob_column_C - P * prob_column_C - S);
  Square 0x1 [12] (T * prob_column_C + P + S * prob_column_C - R * prob_column_C - P * prob_column_C - S - 1)] [];
  Unpack 38 (
  Leaf [Times 0x1 [0];
  Times 0x1 [39]] [])]);
  Unpack 33 (
  Case 34 [
  Leaf [Times 0x4 [27];
  Square 0x1 [31] (S + 1 - R);
  Square 0x1 [14] (S - R - 1);
  Square 0x1 [37] (T * prob_column_C + P + S * prob_column_C + 1 - R * prob_column_C - P * prob_column_C - S);
  Square 0x1 [12] (T * prob_column_C + P + S * prob_column_C - R * prob_column_C - P * prob_column_C - S - 1)] [];
  Leaf [Times 0x1 [37];
  Times 0x1 [];
  Times 0x1 [31]] [];
  Unpack 37 (
  Leaf [Times 0x2 [0];
  Times 0x2 [1];
  Times 0x2 [2];
  Times 0x1 [29];
  Times 0x1 [38]] [])]);
  Unpack 33 (
  Case 35 [
  Leaf [Times 0x1 [37];
  Times 0x1 [31]] [];
  Case 36 [
  Leaf [Times 0x1 [38];
  Times 0x1 [37]] [];
  Leaf [Times 0x1 [38];
  Times 0x1 [31]] []];
  Unpack 37 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [38]] [])]);
  Unpack 33 (
  Case 34 [
  Case 35 [
  Leaf [Times 0x1 [38];
  Times 0x1 [37]] [];
  Leaf [Times 0x1 [38];
  Times 0x1 [];
  Times 0x1 [31]] [];
  Unpack 38 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [39]] [])];
  Leaf [Times 0x1 [37];
  Times 0x1 [];
  Times 0x1 [31]] [];
  Leaf [Times 0x1 [32];
  Times 0x1 [37]] []])]];
  Leaf [Times 0x2 [31];
  Times 0x2 [2];
  Times 0x1 [3];
  Times 0x2 [0; 13];
  Times 0x2 [2; 14];
  Times 0x1 [3; 12];
  Times 0x1 [4; 11]] [];
  Case 23 [
  Leaf [Times 0x4 [28];
  Times 0x2 [3];
  Times 0x2 [3; 14];
  Times 0x2 [4; 13];
  Square 0x1 [11] (R + P + 1 - T - S);
  Square 0x1 [32] (R + P - T - S - 1)] [];
  Leaf [Times 0x4 [25];
  Times 0x2 [3];
  Times 0x4 [2; 11];
  Times 0x2 [3; 12];
  Times 0x2 [4; 11];
  Square 0x1 [13] (2 * T * prob_row_C + R + 2 * P + 2 * S * prob_row_C + 1 - 2 * T - 2 * R * prob_row_C - 2 * P * prob_row_C - S);
  Square 0x1 [32] (2 * T * prob_row_C + R + 2 * P + 2 * S * prob_row_C - 2 * T - 2 * R * prob_row_C - 2 * P * prob_row_C - S - 1)] [];
  Case 9 [
  Leaf [Times 0x1 [10];
  Times 0x1 [33]] [];
  Leaf [Times 0x1 [33];
  Times 0x1 [11]] [];
  Leaf [Times 0x1 [33];
  Times 0x1 [12]] [];
  Leaf [Times 0x1 [33];
  Times 0x1 [13]] [];
  Leaf [Times 0x1 [33];
  Times 0x1 [14]] [];
  Unpack 33 (
  Case 34 [
  Leaf [Times 0x4 [27];
  Times 0x4 [14; 30];
  Square 0x1 [38] (T * prob_column_C + P + S * prob_column_C + 1 - R * prob_column_C - P * prob_column_C - S);
  Square 0x1 [12] (T * prob_column_C + P + S * prob_column_C - R * prob_column_C - P * prob_column_C - S - 1)] [];
  Case 36 [
  Leaf [Times 0x1 [39];
  Times 0x1 [38]] [];
  Leaf [Times 0x4 [27];
  Square 0x1 [38] (S + 1 - R);
  Square 0x1 [14] (S - R - 1);
  Square 0x1 [39] (T * prob_column_C + P + S * prob_column_C + 1 - R * prob_column_C - P * prob_column_C - S);
  Square 0x1 [12] (T * prob_column_C + P + S * prob_column_C - R * prob_column_C - P * prob_column_C - S - 1)] [];
  Unpack 39 (
  Leaf [Times 0x1 [0];
  Times 0x1 [40]] [])];
  Leaf [Times 0x1 [28];
  Times 0x1 [38]] []]);
  Unpack 33 (
  Case 34 [
  Leaf [Times 0x4 [27];
  Times 0x4 [14; 30];
  Square 0x1 [37] (T * prob_column_C + P + S * prob_column_C + 1 - R * prob_column_C - P * prob_column_C - S);
  Square 0x1 [12] (T * prob_column_C + P + S * prob_column_C - R * prob_column_C - P * prob_column_C - S - 1)] [];
  Leaf [Times 0x4 [25];
  Times 0x2 [3];
  Times 0x4 [2; 11];
  Times 0x2 [3; 12];
  Times 0x2 [4; 11];
  Square 0x1 [13] (2 * T * prob_row_C + R + 2 * P + 2 * S * prob_row_C + 1 - 2 * T - 2 * R * prob_row_C - 2 * P * prob_row_C - S);
  Square 0x1 [37] (2 * T * prob_row_C + R + 2 * P + 2 * S * prob_row_C - 2 * T - 2 * R * prob_row_C - 2 * P * prob_row_C - S - 1)] [];
  Unpack 37 (
  Leaf [Times 0x2 [0];
  Times 0x2 [1];
  Times 0x2 [2];
  Times 0x1 [29];
  Times 0x1 [38]] [])]);
  Unpack 33 (
  Case 34 [
  Leaf [Times 0x4 [28];
  Times 0x2 [3];
  Times 0x2 [3; 14];
  Times 0x2 [4; 13];
  Square 0x1 [11] (R + P + 1 - T - S);
  Square 0x1 [37] (R + P - T - S - 1)] [];
  Case 35 [
  Leaf [Times 0x1 [38];
  Times 0x1 [37]] [];
  Case 36 [
  Leaf [Times 0x1 [39];
  Times 0x1 [38]] [];
  Leaf [Times 0x1 [39];
  Times 0x1 [37]] []];
  Unpack 38 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [39]] [])];
  Unpack 37 (
  Leaf [Times 0x1 [31];
  Times 0x1 [38]] [])]);
  Unpack 33 (
  Case 34 [
  Leaf [Times 0x4 [28];
  Times 0x2 [3];
  Times 0x2 [3; 14];
  Times 0x2 [4; 13];
  Square 0x1 [11] (R + P + 1 - T - S);
  Square 0x1 [37] (R + P - T - S - 1)] [];
  Leaf [Times 0x4 [25];
  Times 0x2 [3];
  Times 0x4 [2; 11];
  Times 0x2 [3; 12];
  Times 0x2 [4; 11];
  Square 0x1 [13] (2 * T * prob_row_C + R + 2 * P + 2 * S * prob_row_C + 1 - 2 * T - 2 * R * prob_row_C - 2 * P * prob_row_C - S);
  Square 0x1 [37] (2 * T * prob_row_C + R + 2 * P + 2 * S * prob_row_C - 2 * T - 2 * R * prob_row_C - 2 * P * prob_row_C - S - 1)] [];
  Leaf [Times 0x1 [32];
  Times 0x1 [37]] []])]]];
  Leaf [Times 0x1 [0];
  Times 0x1 [30]] []]]];
  Leaf [Times 0x2 [25];
  Times 0x2 [27];
  Times 0x1 [4; 12];
  Times 0x3 [3; 12; 14];
  Times 0x2 [4; 11; 14];
  Times 0x1 [4; 12; 13]] [];
  Unpack 27 (
  Case 23 [
  Case 16 [
  Leaf [Times 0x1 [30];
  Times 0x1 [];
  Times 0x1 [31]] [];
  Leaf [Times 0x4 [2];
  Times 0x2 [3];
  Times 0x2 [4];
  Times 0x4 [29];
  Square 0x1 [31] (P + 1 - S);
  Square 0x1 [14] (P - S - 1);
  Square 0x1 [11] (T * prob_column_C + P + S * prob_column_C + 1 - T - R * prob_column_C - P * prob_column_C);
  Square 0x1 [30] (T * prob_column_C + P + S * prob_column_C - T - R * prob_column_C - P * prob_column_C - 1)] [];
  Leaf [Times 0x4 [31];
  Times 0x2 [3];
  Times 0x2 [3; 14];
  Times 0x2 [4; 13];
  Square 0x1 [11] (R + P + 1 - T - S);
  Square 0x1 [30] (R + P - T - S - 1)] []];
  Leaf [Times 0x4 [25];
  Times 0x2 [3];
  Times 0x4 [2; 11];
  Times 0x2 [3; 12];
  Times 0x2 [4; 11];
  Square 0x1 [13] (2 * T * prob_row_C + R + 2 * P + 2 * S * prob_row_C + 1 - 2 * T - 2 * R * prob_row_C - 2 * P * prob_row_C - S);
  Square 0x1 [30] (2 * T * prob_row_C + R + 2 * P + 2 * S * prob_row_C - 2 * T - 2 * R * prob_row_C - 2 * P * prob_row_C - S - 1)] [];
  Case 22 [
  Case 16 [
  Leaf [Times 0x1 [31];
  Times 0x1 [];
  Times 0x1 [32]] [];
  Leaf [Times 0x4 [2];
  Times 0x2 [3];
  Times 0x2 [4];
  Times 0x4 [29];
  Square 0x1 [32] (P + 1 - S);
  Square 0x1 [14] (P - S - 1);
  Square 0x1 [11] (T * prob_column_C + P + S * prob_column_C + 1 - T - R * prob_column_C - P * prob_column_C);
  Square 0x1 [31] (T * prob_column_C + P + S * prob_column_C - T - R * prob_column_C - P * prob_column_C - 1)] [];
  Leaf [Times 0x4 [32];
  Times 0x2 [3];
  Times 0x2 [3; 14];
  Times 0x2 [4; 13];
  Square 0x1 [11] (R + P + 1 - T - S);
  Square 0x1 [31] (R + P - T - S - 1)] []];
  Case 9 [
  Leaf [Times 0x1 [10];
  Times 0x1 [32]] [];
  Leaf [Times 0x1 [32];
  Times 0x1 [11]] [];
  Leaf [Times 0x1 [32];
  Times 0x1 [12]] [];
  Leaf [Times 0x1 [32];
  Times 0x1 [13]] [];
  Leaf [Times 0x1 [32];
  Times 0x1 [14]] [];
  Unpack 32 (
  Case 35 [
  Leaf [Times 0x1 [37];
  Times 0x1 [31]] [];
  Case 36 [
  Leaf [Times 0x1 [38];
  Times 0x1 [37]] [];
  Leaf [Times 0x1 [38];
  Times 0x1 [31]] []];
  Unpack 37 (
  Leaf [Times 0x1 [0];
  Times 0x1 [38]] [])]);
  Unpack 32 (
  Case 33 [
  Case 34 [
  Leaf [Times 0x1 [37];
  Times 0x1 [36]] [];
  Leaf [Times 0x1 [37];
  Times 0x1 [];
  Times 0x1 [31]] [];
  Unpack 37 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [38]] [])];
  Leaf [Times 0x1 [36];
  Times 0x1 [];
  Times 0x1 [31]] [];
  Unpack 36 (
  Leaf [Times 0x4 [0];
  Times 0x2 [30];
  Times 0x2 [37];
  Square 0x1 [31] (T + S + 1 - R - P);
  Square 0x1 [14] (T + S - R - P - 1)] [])]);
  Unpack 32 (
  Case 34 [
  Leaf [Times 0x1 [36];
  Times 0x1 [31]] [];
  Case 35 [
  Leaf [Times 0x1 [37];
  Times 0x1 [36]] [];
  Leaf [Times 0x1 [37];
  Times 0x1 [31]] []];
  Unpack 36 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [37]] [])]);
  Unpack 32 (
  Case 33 [
  Case 34 [
  Leaf [Times 0x1 [37];
  Times 0x1 [36]] [];
  Leaf [Times 0x1 [37];
  Times 0x1 [];
  Times 0x1 [31]] [];
  Unpack 37 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [38]] [])];
  Leaf [Times 0x1 [36];
  Times 0x1 [];
  Times 0x1 [31]] [];
  Leaf [Times 0x1 [30];
  Times 0x1 [36]] []])];
  Leaf [Times 0x2 [31];
  Times 0x2 [2];
  Times 0x1 [3];
  Times 0x2 [0; 13];
  Times 0x2 [2; 14];
  Times 0x1 [3; 12];
  Times 0x1 [4; 11]] [];
  Case 16 [
  Case 9 [
  Leaf [Times 0x1 [10];
  Times 0x1 [33]] [];
  Leaf [Times 0x1 [33];
  Times 0x1 [11]] [];
  Leaf [Times 0x1 [33];
  Times 0x1 [12]] [];
  Leaf [Times 0x1 [33];
  Times 0x1 [13]] [];
  Leaf [Times 0x1 [33];
  Times 0x1 [14]] [];
  Unpack 33 (
  Case 35 [
  Leaf [Times 0x1 [38];
  Times 0x1 [32]] [];
  Case 37 [
  Leaf [Times 0x1 [39];
  Times 0x1 [32]] [];
  Leaf [Times 0x1 [39];
  Times 0x1 [38]] []];
  Unpack 38 (
  Leaf [Times 0x1 [0];
  Times 0x1 [39]] [])]);
  Unpack 33 (
  Case 35 [
  Leaf [Times 0x1 [37];
  Times 0x1 [32]] [];
  Leaf [Times 0x4 [25];
  Times 0x2 [3];
  Times 0x4 [2; 11];
  Times 0x2 [3; 12];
  Times 0x2 [4; 11];
  Square 0x1 [13] (2 * T * prob_row_C + R + 2 * P + 2 * S * prob_row_C + 1 - 2 * T - 2 * R * prob_row_C - 2 * P * prob_row_C - S);
  Square 0x1 [37] (2 * T * prob_row_C + R + 2 * P + 2 * S * prob_row_C - 2 * T - 2 * R * prob_row_C - 2 * P * prob_row_C - S - 1)] [];
  Unpack 37 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [38]] [])]);
  Unpack 33 (
  Case 34 [
  Leaf [Times 0x1 [37];
  Times 0x1 [];
  Times 0x1 [32]] [];
  Case 35 [
  Leaf [Times 0x1 [38];
  Times 0x1 [37]] [];
  Case 36 [
  Leaf [Times 0x1 [39];
  Times 0x1 [38]] [];
  Leaf [Times 0x1 [39];
  Times 0x1 [37]] []];
  Unpack 38 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [39]] [])];
  Unpack 37 (
  Leaf [Times 0x1 [31];
  Times 0x1 [38]] [])]);
  Unpack 33 (
  Case 34 [
  Leaf [Times 0x1 [37];
  Times 0x1 [];
  Times 0x1 [32]] [];
  Leaf [Times 0x4 [25];
  Times 0x2 [3];
  Times 0x4 [2; 11];
  Times 0x2 [3; 12];
  Times 0x2 [4; 11];
  Square 0x1 [13] (2 * T * prob_row_C + R + 2 * P + 2 * S * prob_row_C + 1 - 2 * T - 2 * R * prob_row_C - 2 * P * prob_row_C - S);
  Square 0x1 [37] (2 * T * prob_row_C + R + 2 * P + 2 * S * prob_row_C - 2 * T - 2 * R * prob_row_C - 2 * P * prob_row_C - S - 1)] [];
  Leaf [Times 0x1 [30];
  Times 0x1 [37]] []])];
  Case 9 [
  Leaf [Times 0x1 [10];
  Times 0x1 [33]] [];
  Leaf [Times 0x1 [33];
  Times 0x1 [11]] [];
  Leaf [Times 0x1 [33];
  Times 0x1 [12]] [];
  Leaf [Times 0x1 [33];
  Times 0x1 [13]] [];
  Leaf [Times 0x1 [33];
  Times 0x1 [14]] [];
  Unpack 33 (
  Case 36 [
  Leaf [Times 0x1 [38];
  Times 0x1 [32]] [];
  Case 37 [
  Leaf [Times 0x1 [39];
  Times 0x1 [38]] [];
  Leaf [Times 0x1 [39];
  Times 0x1 [32]] []];
  Unpack 38 (
  Leaf [Times 0x1 [0];
  Times 0x1 [39]] [])]);
  Unpack 33 (
  Case 34 [
  Case 35 [
  Leaf [Times 0x1 [38];
  Times 0x1 [37]] [];
  Leaf [Times 0x1 [38];
  Times 0x1 [];
  Times 0x1 [32]] [];
  Unpack 38 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [39]] [])];
  Leaf [Times 0x1 [37];
  Times 0x1 [];
  Times 0x1 [32]] [];
  Unpack 37 (
  Leaf [Times 0x4 [0];
  Times 0x2 [30];
  Times 0x2 [38];
  Square 0x1 [32] (T + S + 1 - R - P);
  Square 0x1 [14] (T + S - R - P - 1)] [])]);
  Unpack 33 (
  Case 35 [
  Leaf [Times 0x1 [37];
  Times 0x1 [32]] [];
  Case 36 [
  Leaf [Times 0x1 [38];
  Times 0x1 [37]] [];
  Leaf [Times 0x1 [38];
  Times 0x1 [32]] []];
  Unpack 37 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [38]] [])]);
  Unpack 33 (
  Case 34 [
  Case 35 [
  Leaf [Times 0x1 [38];
  Times 0x1 [37]] [];
  Leaf [Times 0x1 [38];
  Times 0x1 [];
  Times 0x1 [32]] [];
  Unpack 38 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [39]] [])];
  Leaf [Times 0x1 [37];
  Times 0x1 [];
  Times 0x1 [32]] [];
  Leaf [Times 0x1 [30];
  Times 0x1 [37]] []])];
  Leaf [Times 0x2 [4];
  Times 0x1 [3; 12];
  Times 0x2 [1; 11; 14];
  Times 0x3 [3; 12; 14];
  Times 0x1 [4; 12; 13];
  Times 0x2 [28];
  Times 0x2 [29];
  Times 0x2 [32]] []]]])];
  Leaf [Times 0x1 [25];
  Times 0x2 [26];
  Times 0x1 [0];
  Times 0x1 [2; 12];
  Times 0x1 [0; 11; 13];
  Times 0x1 [1; 12; 14];
  Times 0x1 [2; 12; 13];
  Times 0x2 [3; 12; 14];
  Times 0x1 [4; 11; 14];
  Times 0x2 [4; 12; 13]] []];
  Case 24 [
  Case 15 [
  Leaf [Times 0x1 [25];
  Times 0x1 [27];
  Times 0x1 [1; 12; 14];
  Times 0x1 [3; 12; 14];
  Times 0x1 [4; 11; 14];
  Times 0x1 [4; 12; 13]] [];
  Case 16 [
  Case 22 [
  Leaf [Times 0x1 [29];
  Times 0x1 [];
  Times 0x1 [28]] [];
  Leaf [Times 0x4 [27];
  Square 0x1 [29] (T + 1 - R);
  Square 0x1 [14] (T - R - 1);
  Square 0x1 [28] (T * prob_column_C + P + S * prob_column_C + 1 - T - R * prob_column_C - P * prob_column_C);
  Square 0x1 [12] (T * prob_column_C + P + S * prob_column_C - T - R * prob_column_C - P * prob_column_C - 1)] [];
  Leaf [Times 0x2 [29];
  Times 0x2 [2];
  Times 0x1 [3];
  Times 0x2 [0; 13];
  Times 0x2 [2; 14];
  Times 0x1 [3; 12];
  Times 0x1 [4; 11]] [];
  Case 23 [
  Leaf [Times 0x1 [30];
  Times 0x1 [];
  Times 0x1 [28]] [];
  Leaf [Times 0x4 [2];
  Times 0x4 [26];
  Square 0x1 [13] (T + 2 * S + 1 - 2 * R - P);
  Square 0x1 [30] (T + 2 * S - 2 * R - P - 1);
  Square 0x1 [28] (2 * T * prob_column_C + P + 2 * S * prob_column_C + 1 - 2 * R * prob_column_C - 2 * P * prob_column_C - S);
  Square 0x1 [12] (2 * T * prob_column_C + P + 2 * S * prob_column_C - 2 * R * prob_column_C - 2 * P * prob_column_C - S - 1)] [];
  Case 9 [
  Leaf [Times 0x1 [10];
  Times 0x1 [31]] [];
  Leaf [Times 0x1 [31];
  Times 0x1 [11]] [];
  Leaf [Times 0x1 [31];
  Times 0x1 [12]] [];
  Leaf [Times 0x1 [31];
  Times 0x1 [13]] [];
  Leaf [Times 0x1 [31];
  Times 0x1 [14]] [];
  Unpack 31 (
  Case 33 [
  Leaf [Times 0x1 [36];
  Times 0x1 [28]] [];
  Case 35 [
  Leaf [Times 0x1 [37];
  Times 0x1 [28]] [];
  Leaf [Times 0x1 [37];
  Times 0x1 [36]] []];
  Unpack 36 (
  Leaf [Times 0x1 [0];
  Times 0x1 [37]] [])]);
  Unpack 31 (
  Case 33 [
  Leaf [Times 0x1 [35];
  Times 0x1 [28]] [];
  Leaf [Times 0x4 [2];
  Times 0x4 [26];
  Square 0x1 [13] (T + 2 * S + 1 - 2 * R - P);
  Square 0x1 [35] (T + 2 * S - 2 * R - P - 1);
  Square 0x1 [28] (2 * T * prob_column_C + P + 2 * S * prob_column_C + 1 - 2 * R * prob_column_C - 2 * P * prob_column_C - S);
  Square 0x1 [12] (2 * T * prob_column_C + P + 2 * S * prob_column_C - 2 * R * prob_column_C - 2 * P * prob_column_C - S - 1)] [];
  Unpack 35 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [36]] [])]);
  Unpack 31 (
  Case 32 [
  Leaf [Times 0x1 [35];
  Times 0x1 [];
  Times 0x1 [28]] [];
  Case 33 [
  Leaf [Times 0x1 [36];
  Times 0x1 [35]] [];
  Case 34 [
  Leaf [Times 0x1 [37];
  Times 0x1 [36]] [];
  Leaf [Times 0x1 [37];
  Times 0x1 [35]] []];
  Unpack 36 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [37]] [])];
  Unpack 35 (
  Leaf [Times 0x1 [29];
  Times 0x1 [36]] [])]);
  Unpack 31 (
  Case 32 [
  Leaf [Times 0x1 [35];
  Times 0x1 [];
  Times 0x1 [28]] [];
  Leaf [Times 0x4 [2];
  Times 0x4 [26];
  Square 0x1 [13] (T + 2 * S + 1 - 2 * R - P);
  Square 0x1 [35] (T + 2 * S - 2 * R - P - 1);
  Square 0x1 [28] (2 * T * prob_column_C + P + 2 * S * prob_column_C + 1 - 2 * R * prob_column_C - 2 * P * prob_column_C - S);
  Square 0x1 [12] (2 * T * prob_column_C + P + 2 * S * prob_column_C - 2 * R * prob_column_C - 2 * P * prob_column_C - S - 1)] [];
  Leaf [Times 0x1 [30];
  Times 0x1 [35]] []])]]];
  Case 23 [
  Leaf [Times 0x4 [2];
  Times 0x2 [3];
  Times 0x2 [4];
  Times 0x4 [27];
  Square 0x1 [11] (S + 1 - R);
  Square 0x1 [29] (S - R - 1);
  Square 0x1 [28] (T * prob_row_C + P + S * prob_row_C + 1 - R * prob_row_C - P * prob_row_C - S);
  Square 0x1 [14] (T * prob_row_C + P + S * prob_row_C - R * prob_row_C - P * prob_row_C - S - 1)] [];
  Leaf [Times 0x1 [29];
  Times 0x1 [];
  Times 0x1 [28]] [];
  Case 9 [
  Leaf [Times 0x1 [10];
  Times 0x1 [30]] [];
  Leaf [Times 0x1 [30];
  Times 0x1 [11]] [];
  Leaf [Times 0x1 [30];
  Times 0x1 [12]] [];
  Leaf [Times 0x1 [30];
  Times 0x1 [13]] [];
  Leaf [Times 0x1 [30];
  Times 0x1 [14]] [];
  Unpack 30 (
  Case 33 [
  Leaf [Times 0x1 [35];
  Times 0x1 [28]] [];
  Case 34 [
  Leaf [Times 0x1 [36];
  Times 0x1 [35]] [];
  Leaf [Times 0x1 [36];
  Times 0x1 [28]] []];
  Unpack 35 (
  Leaf [Times 0x1 [0];
  Times 0x1 [36]] [])]);
  Unpack 30 (
  Case 31 [
  Case 32 [
  Leaf [Times 0x1 [35];
  Times 0x1 [34]] [];
  Leaf [Times 0x1 [35];
  Times 0x1 [];
  Times 0x1 [28]] [];
  Unpack 35 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [36]] [])];
  Leaf [Times 0x1 [34];
  Times 0x1 [];
  Times 0x1 [28]] [];
  Unpack 34 (
  Leaf [Times 0x4 [0];
  Times 0x2 [29];
  Times 0x2 [35];
  Square 0x1 [28] (T + S + 1 - R - P);
  Square 0x1 [14] (T + S - R - P - 1)] [])]);
  Unpack 30 (
  Case 32 [
  Leaf [Times 0x1 [34];
  Times 0x1 [28]] [];
  Case 33 [
  Leaf [Times 0x1 [35];
  Times 0x1 [34]] [];
  Leaf [Times 0x1 [35];
  Times 0x1 [28]] []];
  Unpack 34 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [35]] [])]);
  Unpack 30 (
  Case 31 [
  Case 32 [
  Leaf [Times 0x1 [35];
  Times 0x1 [34]] [];
  Leaf [Times 0x1 [35];
  Times 0x1 [];
  Times 0x1 [28]] [];
  Unpack 35 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [36]] [])];
  Leaf [Times 0x1 [34];
  Times 0x1 [];
  Times 0x1 [28]] [];
  Leaf [Times 0x1 [29];
  Times 0x1 [34]] []])]];
  Leaf [Times 0x2 [4];
  Times 0x1 [3; 12];
  Times 0x2 [1; 11; 14];
  Times 0x7 [3; 12; 14];
  Times 0x2 [4; 11; 14];
  Times 0x3 [4; 12; 13];
  Times 0x4 [26];
  Times 0x4 [27];
  Times 0x6 [28]] []];
  Unpack 27 (
  Case 22 [
  Case 16 [
  Leaf [Times 0x1 [30];
  Times 0x1 [];
  Times 0x1 [31]] [];
  Leaf [Times 0x4 [2];
  Times 0x2 [3];
  Times 0x2 [4];
  Times 0x4 [29];
  Square 0x1 [31] (P + 1 - S);
  Square 0x1 [14] (P - S - 1);
  Square 0x1 [11] (T * prob_column_C + P + S * prob_column_C + 1 - T - R * prob_column_C - P * prob_column_C);
  Square 0x1 [30] (T * prob_column_C + P + S * prob_column_C - T - R * prob_column_C - P * prob_column_C - 1)] [];
  Leaf [Times 0x4 [31];
  Times 0x2 [3];
  Times 0x2 [3; 14];
  Times 0x2 [4; 13];
  Square 0x1 [11] (R + P + 1 - T - S);
  Square 0x1 [30] (R + P - T - S - 1)] []];
  Case 23 [
  Leaf [Times 0x4 [2];
  Times 0x2 [3];
  Times 0x2 [4];
  Times 0x4 [29];
  Square 0x1 [30] (P + 1 - S);
  Square 0x1 [14] (P - S - 1);
  Square 0x1 [11] (T * prob_column_C + P + S * prob_column_C + 1 - T - R * prob_column_C - P * prob_column_C);
  Square 0x1 [31] (T * prob_column_C + P + S * prob_column_C - T - R * prob_column_C - P * prob_column_C - 1)] [];
  Leaf [Times 0x1 [31];
  Times 0x1 [];
  Times 0x1 [30]] [];
  Case 9 [
  Leaf [Times 0x1 [10];
  Times 0x1 [32]] [];
  Leaf [Times 0x1 [32];
  Times 0x1 [11]] [];
  Leaf [Times 0x1 [32];
  Times 0x1 [12]] [];
  Leaf [Times 0x1 [32];
  Times 0x1 [13]] [];
  Leaf [Times 0x1 [32];
  Times 0x1 [14]] [];
  Unpack 32 (
  Case 35 [
  Leaf [Times 0x1 [37];
  Times 0x1 [30]] [];
  Case 36 [
  Leaf [Times 0x1 [38];
  Times 0x1 [37]] [];
  Leaf [Times 0x1 [38];
  Times 0x1 [30]] []];
  Unpack 37 (
  Leaf [Times 0x1 [0];
  Times 0x1 [38]] [])]);
  Unpack 32 (
  Case 33 [
  Case 34 [
  Leaf [Times 0x1 [37];
  Times 0x1 [36]] [];
  Leaf [Times 0x1 [37];
  Times 0x1 [];
  Times 0x1 [30]] [];
  Unpack 37 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [38]] [])];
  Leaf [Times 0x1 [36];
  Times 0x1 [];
  Times 0x1 [30]] [];
  Unpack 36 (
  Leaf [Times 0x4 [0];
  Times 0x2 [31];
  Times 0x2 [37];
  Square 0x1 [30] (T + S + 1 - R - P);
  Square 0x1 [14] (T + S - R - P - 1)] [])]);
  Unpack 32 (
  Case 34 [
  Leaf [Times 0x1 [36];
  Times 0x1 [30]] [];
  Case 35 [
  Leaf [Times 0x1 [37];
  Times 0x1 [36]] [];
  Leaf [Times 0x1 [37];
  Times 0x1 [30]] []];
  Unpack 36 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [37]] [])]);
  Unpack 32 (
  Case 33 [
  Case 34 [
  Leaf [Times 0x1 [37];
  Times 0x1 [36]] [];
  Leaf [Times 0x1 [37];
  Times 0x1 [];
  Times 0x1 [30]] [];
  Unpack 37 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [38]] [])];
  Leaf [Times 0x1 [36];
  Times 0x1 [];
  Times 0x1 [30]] [];
  Leaf [Times 0x1 [31];
  Times 0x1 [36]] []])]];
  Leaf [Times 0x2 [30];
  Times 0x2 [2];
  Times 0x1 [3];
  Times 0x2 [0; 13];
  Times 0x2 [2; 14];
  Times 0x1 [3; 12];
  Times 0x1 [4; 11]] [];
  Case 16 [
  Case 23 [
  Leaf [Times 0x1 [32];
  Times 0x1 [];
  Times 0x1 [31]] [];
  Leaf [Times 0x4 [2];
  Times 0x4 [26];
  Square 0x1 [13] (T + 2 * S + 1 - 2 * R - P);
  Square 0x1 [32] (T + 2 * S - 2 * R - P - 1);
  Square 0x1 [31] (2 * T * prob_column_C + P + 2 * S * prob_column_C + 1 - 2 * R * prob_column_C - 2 * P * prob_column_C - S);
  Square 0x1 [12] (2 * T * prob_column_C + P + 2 * S * prob_column_C - 2 * R * prob_column_C - 2 * P * prob_column_C - S - 1)] [];
  Case 9 [
  Leaf [Times 0x1 [10];
  Times 0x1 [33]] [];
  Leaf [Times 0x1 [33];
  Times 0x1 [11]] [];
  Leaf [Times 0x1 [33];
  Times 0x1 [12]] [];
  Leaf [Times 0x1 [33];
  Times 0x1 [13]] [];
  Leaf [Times 0x1 [33];
  Times 0x1 [14]] [];
  Unpack 33 (
  Case 35 [
  Leaf [Times 0x1 [38];
  Times 0x1 [31]] [];
  Case 37 [
  Leaf [Times 0x1 [39];
  Times 0x1 [31]] [];
  Leaf [Times 0x1 [39];
  Times 0x1 [38]] []];
  Unpack 38 (
  Leaf [Times 0x1 [0];
  Times 0x1 [39]] [])]);
  Unpack 33 (
  Case 35 [
  Leaf [Times 0x1 [37];
  Times 0x1 [31]] [];
  Leaf [Times 0x4 [2];
  Times 0x4 [26];
  Square 0x1 [13] (T + 2 * S + 1 - 2 * R - P);
  Square 0x1 [37] (T + 2 * S - 2 * R - P - 1);
  Square 0x1 [31] (2 * T * prob_column_C + P + 2 * S * prob_column_C + 1 - 2 * R * prob_column_C - 2 * P * prob_column_C - S);
  Square 0x1 [12] (2 * T * prob_column_C + P + 2 * S * prob_column_C - 2 * R * prob_column_C - 2 * P * prob_column_C - S - 1)] [];
  Unpack 37 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [38]] [])]);
  Unpack 33 (
  Case 34 [
  Leaf [Times 0x1 [37];
  Times 0x1 [];
  Times 0x1 [31]] [];
  Case 35 [
  Leaf [Times 0x1 [38];
  Times 0x1 [37]] [];
  Case 36 [
  Leaf [Times 0x1 [39];
  Times 0x1 [38]] [];
  Leaf [Times 0x1 [39];
  Times 0x1 [37]] []];
  Unpack 38 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [39]] [])];
  Unpack 37 (
  Leaf [Times 0x1 [30];
  Times 0x1 [38]] [])]);
  Unpack 33 (
  Case 34 [
  Leaf [Times 0x1 [37];
  Times 0x1 [];
  Times 0x1 [31]] [];
  Leaf [Times 0x4 [2];
  Times 0x4 [26];
  Square 0x1 [13] (T + 2 * S + 1 - 2 * R - P);
  Square 0x1 [37] (T + 2 * S - 2 * R - P - 1);
  Square 0x1 [31] (2 * T * prob_column_C + P + 2 * S * prob_column_C + 1 - 2 * R * prob_column_C - 2 * P * prob_column_C - S);
  Square 0x1 [12] (2 * T * prob_column_C + P + 2 * S * prob_column_C - 2 * R * prob_column_C - 2 * P * prob_column_C - S - 1)] [];
  Leaf [Times 0x1 [32];
  Times 0x1 [37]] []])]];
  Case 23 [
  Leaf [Times 0x4 [2];
  Times 0x2 [3];
  Times 0x2 [4];
  Times 0x4 [29];
  Square 0x1 [31] (P + 1 - S);
  Square 0x1 [14] (P - S - 1);
  Square 0x1 [11] (T * prob_column_C + P + S * prob_column_C + 1 - T - R * prob_column_C - P * prob_column_C);
  Square 0x1 [32] (T * prob_column_C + P + S * prob_column_C - T - R * prob_column_C - P * prob_column_C - 1)] [];
  Leaf [Times 0x1 [32];
  Times 0x1 [];
  Times 0x1 [31]] [];
  Case 9 [
  Leaf [Times 0x1 [10];
  Times 0x1 [33]] [];
  Leaf [Times 0x1 [33];
  Times 0x1 [11]] [];
  Leaf [Times 0x1 [33];
  Times 0x1 [12]] [];
  Leaf [Times 0x1 [33];
  Times 0x1 [13]] [];
  Leaf [Times 0x1 [33];
  Times 0x1 [14]] [];
  Unpack 33 (
  Case 36 [
  Leaf [Times 0x1 [38];
  Times 0x1 [31]] [];
  Case 37 [
  Leaf [Times 0x1 [39];
  Times 0x1 [38]] [];
  Leaf [Times 0x1 [39];
  Times 0x1 [31]] []];
  Unpack 38 (
  Leaf [Times 0x1 [0];
  Times 0x1 [39]] [])]);
  Unpack 33 (
  Case 34 [
  Case 35 [
  Leaf [Times 0x1 [38];
  Times 0x1 [37]] [];
  Leaf [Times 0x1 [38];
  Times 0x1 [];
  Times 0x1 [31]] [];
  Unpack 38 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [39]] [])];
  Leaf [Times 0x1 [37];
  Times 0x1 [];
  Times 0x1 [31]] [];
  Unpack 37 (
  Leaf [Times 0x4 [0];
  Times 0x2 [32];
  Times 0x2 [38];
  Square 0x1 [31] (T + S + 1 - R - P);
  Square 0x1 [14] (T + S - R - P - 1)] [])]);
  Unpack 33 (
  Case 35 [
  Leaf [Times 0x1 [37];
  Times 0x1 [31]] [];
  Case 36 [
  Leaf [Times 0x1 [38];
  Times 0x1 [37]] [];
  Leaf [Times 0x1 [38];
  Times 0x1 [31]] []];
  Unpack 37 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [38]] [])]);
  Unpack 33 (
  Case 34 [
  Case 35 [
  Leaf [Times 0x1 [38];
  Times 0x1 [37]] [];
  Leaf [Times 0x1 [38];
  Times 0x1 [];
  Times 0x1 [31]] [];
  Unpack 38 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [39]] [])];
  Leaf [Times 0x1 [37];
  Times 0x1 [];
  Times 0x1 [31]] [];
  Leaf [Times 0x1 [32];
  Times 0x1 [37]] []])]];
  Leaf [Times 0x2 [4];
  Times 0x1 [3; 12];
  Times 0x2 [1; 11; 14];
  Times 0x3 [3; 12; 14];
  Times 0x1 [4; 12; 13];
  Times 0x2 [28];
  Times 0x2 [29];
  Times 0x2 [31]] []]])];
  Case 15 [
  Leaf [Times 0x1 [25];
  Times 0x1 [27];
  Times 0x1 [1; 12; 14];
  Times 0x1 [3; 12; 14];
  Times 0x1 [4; 11; 14];
  Times 0x1 [4; 12; 13]] [];
  Case 16 [
  Case 22 [
  Leaf [Times 0x1 [29];
  Times 0x1 [];
  Times 0x1 [28]] [];
  Leaf [Times 0x4 [27];
  Square 0x1 [29] (T + 1 - R);
  Square 0x1 [14] (T - R - 1);
  Square 0x1 [28] (T * prob_column_C + P + S * prob_column_C + 1 - T - R * prob_column_C - P * prob_column_C);
  Square 0x1 [12] (T * prob_column_C + P + S * prob_column_C - T - R * prob_column_C - P * prob_column_C - 1)] [];
  Leaf [Times 0x2 [29];
  Times 0x2 [2];
  Times 0x1 [3];
  Times 0x2 [0; 13];
  Times 0x2 [2; 14];
  Times 0x1 [3; 12];
  Times 0x1 [4; 11]] [];
  Case 23 [
  Leaf [Times 0x1 [30];
  Times 0x1 [];
  Times 0x1 [28]] [];
  Case 21 [
  Leaf [Times 0x4 [2];
  Times 0x4 [26];
  Times 0x4 [31];
  Square 0x1 [13] (2 * T + 2 * S + 1 - 3 * R - P);
  Square 0x1 [30] (2 * T + 2 * S - 3 * R - P - 1);
  Square 0x1 [28] (3 * T * prob_column_C + 2 * P + 3 * S * prob_column_C + 1 - T - 3 * R * prob_column_C - 3 * P * prob_column_C - S);
  Square 0x1 [12] (3 * T * prob_column_C + 2 * P + 3 * S * prob_column_C - T - 3 * R * prob_column_C - 3 * P * prob_column_C - S - 1)] [];
  Case 9 [
  Leaf [Times 0x1 [10];
  Times 0x1 [32]] [];
  Leaf [Times 0x1 [32];
  Times 0x1 [11]] [];
  Leaf [Times 0x1 [32];
  Times 0x1 [12]] [];
  Leaf [Times 0x1 [32];
  Times 0x1 [13]] [];
  Leaf [Times 0x1 [32];
  Times 0x1 [14]] [];
  Unpack 32 (
  Case 34 [
  Leaf [Times 0x1 [37];
  Times 0x1 [28]] [];
  Case 36 [
  Leaf [Times 0x1 [38];
  Times 0x1 [28]] [];
  Leaf [Times 0x1 [38];
  Times 0x1 [37]] []];
  Unpack 37 (
  Leaf [Times 0x1 [0];
  Times 0x1 [38]] [])]);
  Unpack 32 (
  Case 35 [
  Leaf [Times 0x1 [36];
  Times 0x1 [28]] [];
  Leaf [Times 0x1 [36];
  Times 0x1 [30]] []]);
  Unpack 32 (
  Case 33 [
  Leaf [Times 0x1 [36];
  Times 0x1 [];
  Times 0x1 [28]] [];
  Case 34 [
  Leaf [Times 0x1 [37];
  Times 0x1 [36]] [];
  Leaf [Times 0x4 [31];
  Square 0x1 [11] (S + 1 - R);
  Square 0x1 [37] (S - R - 1);
  Square 0x1 [36] (T * prob_row_C + P + S * prob_row_C + 1 - R * prob_row_C - P * prob_row_C - S);
  Square 0x1 [14] (T * prob_row_C + P + S * prob_row_C - R * prob_row_C - P * prob_row_C - S - 1)] [];
  Unpack 37 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [38]] [])];
  Unpack 36 (
  Leaf [Times 0x1 [29];
  Times 0x1 [37]] [])]);
  Unpack 32 (
  Case 35 [
  Leaf [Times 0x1 [36];
  Times 0x1 [30]] [];
  Leaf [Times 0x1 [36];
  Times 0x1 [];
  Times 0x1 [28]] [];
  Unpack 36 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [37]] [])])];
  Unpack 31 (
  Leaf [Times 0x4 [2];
  Times 0x4 [26];
  Times 0x4 [32];
  Square 0x1 [13] (2 * T + 2 * S + 1 - 3 * R - P);
  Square 0x1 [30] (2 * T + 2 * S - 3 * R - P - 1);
  Square 0x1 [28] (3 * T * prob_column_C + 2 * P + 3 * S * prob_column_C + 1 - T - 3 * R * prob_column_C - 3 * P * prob_column_C - S);
  Square 0x1 [12] (3 * T * prob_column_C + 2 * P + 3 * S * prob_column_C - T - 3 * R * prob_column_C - 3 * P * prob_column_C - S - 1)] [])];
  Case 9 [
  Leaf [Times 0x1 [10];
  Times 0x1 [31]] [];
  Leaf [Times 0x1 [31];
  Times 0x1 [11]] [];
  Leaf [Times 0x1 [31];
  Times 0x1 [12]] [];
  Leaf [Times 0x1 [31];
  Times 0x1 [13]] [];
  Leaf [Times 0x1 [31];
  Times 0x1 [14]] [];
  Unpack 31 (
  Case 33 [
  Leaf [Times 0x1 [36];
  Times 0x1 [28]] [];
  Case 35 [
  Leaf [Times 0x1 [37];
  Times 0x1 [28]] [];
  Leaf [Times 0x1 [37];
  Times 0x1 [36]] []];
  Unpack 36 (
  Leaf [Times 0x1 [0];
  Times 0x1 [37]] [])]);
  Unpack 31 (
  Case 33 [
  Leaf [Times 0x1 [35];
  Times 0x1 [28]] [];
  Case 34 [
  Leaf [Times 0x1 [36];
  Times 0x1 [28]] [];
  Leaf [Times 0x1 [36];
  Times 0x1 [35]] []];
  Unpack 35 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [36]] [])]);
  Unpack 31 (
  Case 32 [
  Leaf [Times 0x1 [35];
  Times 0x1 [];
  Times 0x1 [28]] [];
  Case 33 [
  Leaf [Times 0x1 [36];
  Times 0x1 [35]] [];
  Case 34 [
  Leaf [Times 0x1 [37];
  Times 0x1 [36]] [];
  Leaf [Times 0x1 [37];
  Times 0x1 [35]] []];
  Unpack 36 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [37]] [])];
  Unpack 35 (
  Leaf [Times 0x1 [29];
  Times 0x1 [36]] [])]);
  Unpack 31 (
  Case 32 [
  Leaf [Times 0x1 [35];
  Times 0x1 [];
  Times 0x1 [28]] [];
  Case 34 [
  Leaf [Times 0x1 [36];
  Times 0x1 [35]] [];
  Leaf [Times 0x1 [36];
  Times 0x1 [];
  Times 0x1 [28]] [];
  Unpack 36 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [37]] [])];
  Leaf [Times 0x1 [30];
  Times 0x1 [35]] []])]]];
  Case 23 [
  Leaf [Times 0x4 [2];
  Times 0x2 [3];
  Times 0x2 [4];
  Times 0x4 [27];
  Square 0x1 [11] (S + 1 - R);
  Square 0x1 [29] (S - R - 1);
  Square 0x1 [28] (T * prob_row_C + P + S * prob_row_C + 1 - R * prob_row_C - P * prob_row_C - S);
  Square 0x1 [14] (T * prob_row_C + P + S * prob_row_C - R * prob_row_C - P * prob_row_C - S - 1)] [];
  Leaf [Times 0x1 [29];
  Times 0x1 [];
  Times 0x1 [28]] [];
  Case 9 [
  Leaf [Times 0x1 [10];
  Times 0x1 [30]] [];
  Leaf [Times 0x1 [30];
  Times 0x1 [11]] [];
  Leaf [Times 0x1 [30];
  Times 0x1 [12]] [];
  Leaf [Times 0x1 [30];
  Times 0x1 [13]] [];
  Leaf [Times 0x1 [30];
  Times 0x1 [14]] [];
  Unpack 30 (
  Case 33 [
  Leaf [Times 0x1 [35];
  Times 0x1 [28]] [];
  Case 34 [
  Leaf [Times 0x1 [36];
  Times 0x1 [35]] [];
  Leaf [Times 0x1 [36];
  Times 0x1 [28]] []];
  Unpack 35 (
  Leaf [Times 0x1 [0];
  Times 0x1 [36]] [])]);
  Unpack 30 (
  Case 31 [
  Case 32 [
  Leaf [Times 0x1 [35];
  Times 0x1 [34]] [];
  Leaf [Times 0x1 [35];
  Times 0x1 [];
  Times 0x1 [28]] [];
  Unpack 35 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [36]] [])];
  Leaf [Times 0x1 [34];
  Times 0x1 [];
  Times 0x1 [28]] [];
  Unpack 34 (
  Leaf [Times 0x4 [0];
  Times 0x2 [29];
  Times 0x2 [35];
  Square 0x1 [28] (T + S + 1 - R - P);
  Square 0x1 [14] (T + S - R - P - 1)] [])]);
  Unpack 30 (
  Case 32 [
  Leaf [Times 0x1 [34];
  Times 0x1 [28]] [];
  Case 33 [
  Leaf [Times 0x1 [35];
  Times 0x1 [34]] [];
  Leaf [Times 0x1 [35];
  Times 0x1 [28]] []];
  Unpack 34 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [35]] [])]);
  Unpack 30 (
  Case 31 [
  Case 32 [
  Leaf [Times 0x1 [35];
  Times 0x1 [34]] [];
  Leaf [Times 0x1 [35];
  Times 0x1 [];
  Times 0x1 [28]] [];
  Unpack 35 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [36]] [])];
  Leaf [Times 0x1 [34];
  Times 0x1 [];
  Times 0x1 [28]] [];
  Leaf [Times 0x1 [29];
  Times 0x1 [34]] []])]];
  Case 22 [
  Leaf [Times 0x4 [28];
  Times 0x2 [3];
  Times 0x2 [3; 14];
  Times 0x2 [4; 13];
  Square 0x1 [11] (R + P + 1 - T - S);
  Square 0x1 [29] (R + P - T - S - 1)] [];
  Case 23 [
  Leaf [Times 0x4 [2];
  Times 0x2 [3];
  Times 0x2 [4];
  Times 0x4 [27];
  Square 0x1 [11] (S + 1 - R);
  Square 0x1 [30] (S - R - 1);
  Square 0x1 [29] (T * prob_row_C + P + S * prob_row_C + 1 - R * prob_row_C - P * prob_row_C - S);
  Square 0x1 [14] (T * prob_row_C + P + S * prob_row_C - R * prob_row_C - P * prob_row_C - S - 1)] [];
  Leaf [Times 0x1 [30];
  Times 0x1 [];
  Times 0x1 [29]] [];
  Case 9 [
  Leaf [Times 0x1 [10];
  Times 0x1 [31]] [];
  Leaf [Times 0x1 [31];
  Times 0x1 [11]] [];
  Leaf [Times 0x1 [31];
  Times 0x1 [12]] [];
  Leaf [Times 0x1 [31];
  Times 0x1 [13]] [];
  Leaf [Times 0x1 [31];
  Times 0x1 [14]] [];
  Unpack 31 (
  Case 34 [
  Leaf [Times 0x1 [36];
  Times 0x1 [29]] [];
  Case 35 [
  Leaf [Times 0x1 [37];
  Times 0x1 [36]] [];
  Leaf [Times 0x1 [37];
  Times 0x1 [29]] []];
  Unpack 36 (
  Leaf [Times 0x1 [0];
  Times 0x1 [37]] [])]);
  Unpack 31 (
  Case 32 [
  Case 33 [
  Leaf [Times 0x1 [36];
  Times 0x1 [35]] [];
  Leaf [Times 0x1 [36];
  Times 0x1 [];
  Times 0x1 [29]] [];
  Unpack 36 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [37]] [])];
  Leaf [Times 0x1 [35];
  Times 0x1 [];
  Times 0x1 [29]] [];
  Unpack 35 (
  Leaf [Times 0x4 [0];
  Times 0x2 [30];
  Times 0x2 [36];
  Square 0x1 [29] (T + S + 1 - R - P);
  Square 0x1 [14] (T + S - R - P - 1)] [])]);
  Unpack 31 (
  Case 33 [
  Leaf [Times 0x1 [35];
  Times 0x1 [29]] [];
  Case 34 [
  Leaf [Times 0x1 [36];
  Times 0x1 [35]] [];
  Leaf [Times 0x1 [36];
  Times 0x1 [29]] []];
  Unpack 35 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [36]] [])]);
  Unpack 31 (
  Case 32 [
  Case 33 [
  Leaf [Times 0x1 [36];
  Times 0x1 [35]] [];
  Leaf [Times 0x1 [36];
  Times 0x1 [];
  Times 0x1 [29]] [];
  Unpack 36 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [37]] [])];
  Leaf [Times 0x1 [35];
  Times 0x1 [];
  Times 0x1 [29]] [];
  Leaf [Times 0x1 [30];
  Times 0x1 [35]] []])]];
  Leaf [Times 0x2 [29];
  Times 0x2 [2];
  Times 0x1 [3];
  Times 0x2 [0; 13];
  Times 0x2 [2; 14];
  Times 0x1 [3; 12];
  Times 0x1 [4; 11]] [];
  Case 23 [
  Leaf [Times 0x4 [28];
  Times 0x2 [3];
  Times 0x2 [3; 14];
  Times 0x2 [4; 13];
  Square 0x1 [11] (R + P + 1 - T - S);
  Square 0x1 [30] (R + P - T - S - 1)] [];
  Leaf [Times 0x4 [28];
  Times 0x2 [3];
  Times 0x2 [3; 12];
  Times 0x2 [4; 11];
  Square 0x1 [13] (R + P + 1 - T - S);
  Square 0x1 [30] (R + P - T - S - 1)] [];
  Case 9 [
  Leaf [Times 0x1 [10];
  Times 0x1 [31]] [];
  Leaf [Times 0x1 [31];
  Times 0x1 [11]] [];
  Leaf [Times 0x1 [31];
  Times 0x1 [12]] [];
  Leaf [Times 0x1 [31];
  Times 0x1 [13]] [];
  Leaf [Times 0x1 [31];
  Times 0x1 [14]] [];
  Unpack 31 (
  Case 32 [
  Case 33 [
  Leaf [Times 0x1 [37];
  Times 0x1 [36]] [];
  Case 35 [
  Leaf [Times 0x1 [38];
  Times 0x1 [36]] [];
  Leaf [Times 0x1 [38];
  Times 0x1 [37]] []];
  Unpack 37 (
  Leaf [Times 0x1 [0];
  Times 0x1 [38]] [])];
  Case 34 [
  Leaf [Times 0x1 [37];
  Times 0x1 [36]] [];
  Case 35 [
  Leaf [Times 0x1 [38];
  Times 0x1 [37]] [];
  Leaf [Times 0x1 [38];
  Times 0x1 [36]] []];
  Unpack 37 (
  Leaf [Times 0x1 [0];
  Times 0x1 [38]] [])];
  Leaf [Times 0x1 [28];
  Times 0x1 [36]] []]);
  Unpack 31 (
  Case 18 [
  Case 33 [
  Leaf [Times 0x1 [36];
  Times 0x1 [35]] [];
  Case 34 [
  Leaf [Times 0x1 [37];
  Times 0x1 [35]] [];
  Leaf [Times 0x1 [37];
  Times 0x1 [36]] []];
  Unpack 36 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [37]] [])];
  Leaf [Times 0x4 [28];
  Times 0x2 [3];
  Times 0x2 [3; 12];
  Times 0x2 [4; 11];
  Square 0x1 [13] (R + P + 1 - T - S);
  Square 0x1 [35] (R + P - T - S - 1)] [];
  Case 32 [
  Case 33 [
  Leaf [Times 0x1 [37];
  Times 0x1 [36]] [];
  Case 34 [
  Leaf [Times 0x1 [38];
  Times 0x1 [36]] [];
  Leaf [Times 0x1 [38];
  Times 0x1 [37]] []];
  Unpack 37 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [38]] [])];
  Leaf [Times 0x4 [28];
  Times 0x2 [3];
  Times 0x2 [3; 12];
  Times 0x2 [4; 11];
  Square 0x1 [13] (R + P + 1 - T - S);
  Square 0x1 [36] (R + P - T - S - 1)] [];
  Unpack 36 (
  Leaf [Times 0x1 [35];
  Times 0x1 [37]] [])];
  Case 32 [
  Case 33 [
  Leaf [Times 0x1 [37];
  Times 0x1 [36]] [];
  Case 34 [
  Leaf [Times 0x1 [38];
  Times 0x1 [36]] [];
  Leaf [Times 0x1 [38];
  Times 0x1 [37]] []];
  Unpack 37 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [38]] [])];
  Leaf [Times 0x4 [28];
  Times 0x2 [3];
  Times 0x2 [3; 12];
  Times 0x2 [4; 11];
  Square 0x1 [13] (R + P + 1 - T - S);
  Square 0x1 [36] (R + P - T - S - 1)] [];
  Unpack 36 (
  Leaf [Times 0x2 [0];
  Times 0x2 [1];
  Times 0x2 [2];
  Times 0x1 [35];
  Times 0x1 [37]] [])]]);
  Unpack 31 (
  Case 32 [
  Leaf [Times 0x4 [28];
  Times 0x2 [3];
  Times 0x2 [3; 14];
  Times 0x2 [4; 13];
  Square 0x1 [11] (R + P + 1 - T - S);
  Square 0x1 [35] (R + P - T - S - 1)] [];
  Case 33 [
  Leaf [Times 0x1 [36];
  Times 0x1 [35]] [];
  Case 34 [
  Leaf [Times 0x1 [37];
  Times 0x1 [36]] [];
  Leaf [Times 0x1 [37];
  Times 0x1 [35]] []];
  Unpack 36 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [37]] [])];
  Unpack 35 (
  Leaf [Times 0x1 [29];
  Times 0x1 [36]] [])]);
  Unpack 31 (
  Case 32 [
  Leaf [Times 0x4 [28];
  Times 0x2 [3];
  Times 0x2 [3; 14];
  Times 0x2 [4; 13];
  Square 0x1 [11] (R + P + 1 - T - S);
  Square 0x1 [35] (R + P - T - S - 1)] [];
  Leaf [Times 0x4 [28];
  Times 0x2 [3];
  Times 0x2 [3; 12];
  Times 0x2 [4; 11];
  Square 0x1 [13] (R + P + 1 - T - S);
  Square 0x1 [35] (R + P - T - S - 1)] [];
  Leaf [Times 0x1 [30];
  Times 0x1 [35]] []])]]]];
  Unpack 27 (
  Case 16 [
  Case 22 [
  Leaf [Times 0x1 [31];
  Times 0x1 [];
  Times 0x1 [30]] [];
  Case 23 [
  Leaf [Times 0x4 [2];
  Times 0x2 [3];
  Times 0x2 [4];
  Times 0x4 [29];
  Square 0x1 [31] (P + 1 - S);
  Square 0x1 [14] (P - S - 1);
  Square 0x1 [11] (T * prob_column_C + P + S * prob_column_C + 1 - T - R * prob_column_C - P * prob_column_C);
  Square 0x1 [32] (T * prob_column_C + P + S * prob_column_C - T - R * prob_column_C - P * prob_column_C - 1)] [];
  Leaf [Times 0x1 [32];
  Times 0x1 [];
  Times 0x1 [31]] [];
  Case 9 [
  Leaf [Times 0x1 [10];
  Times 0x1 [33]] [];
  Leaf [Times 0x1 [33];
  Times 0x1 [11]] [];
  Leaf [Times 0x1 [33];
  Times 0x1 [12]] [];
  Leaf [Times 0x1 [33];
  Times 0x1 [13]] [];
  Leaf [Times 0x1 [33];
  Times 0x1 [14]] [];
  Unpack 33 (
  Case 36 [
  Leaf [Times 0x1 [38];
  Times 0x1 [31]] [];
  Case 37 [
  Leaf [Times 0x1 [39];
  Times 0x1 [30]] [];
  Leaf [Times 0x1 [39];
  Times 0x1 [31]] []];
  Unpack 38 (
  Leaf [Times 0x1 [0];
  Times 0x1 [39]] [])]);
  Unpack 33 (
  Case 34 [
  Case 35 [
  Leaf [Times 0x1 [38];
  Times 0x1 [30]] [];
  Leaf [Times 0x1 [38];
  Times 0x1 [];
  Times 0x1 [31]] [];
  Unpack 38 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [39]] [])];
  Leaf [Times 0x1 [37];
  Times 0x1 [];
  Times 0x1 [31]] [];
  Unpack 37 (
  Leaf [Times 0x4 [0];
  Times 0x2 [32];
  Times 0x2 [38];
  Square 0x1 [31] (T + S + 1 - R - P);
  Square 0x1 [14] (T + S - R - P - 1)] [])]);
  Unpack 33 (
  Case 35 [
  Leaf [Times 0x1 [37];
  Times 0x1 [31]] [];
  Case 36 [
  Leaf [Times 0x1 [38];
  Times 0x1 [37]] [];
  Leaf [Times 0x1 [38];
  Times 0x1 [31]] []];
  Unpack 37 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [38]] [])]);
  Unpack 33 (
  Case 34 [
  Case 35 [
  Leaf [Times 0x1 [38];
  Times 0x1 [37]] [];
  Leaf [Times 0x1 [38];
  Times 0x1 [];
  Times 0x1 [31]] [];
  Unpack 38 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [39]] [])];
  Leaf [Times 0x1 [37];
  Times 0x1 [];
  Times 0x1 [31]] [];
  Leaf [Times 0x1 [32];
  Times 0x1 [37]] []])]];
  Leaf [Times 0x2 [31];
  Times 0x2 [2];
  Times 0x1 [3];
  Times 0x2 [0; 13];
  Times 0x2 [2; 14];
  Times 0x1 [3; 12];
  Times 0x1 [4; 11]] [];
  Case 23 [
  Leaf [Times 0x1 [32];
  Times 0x1 [];
  Times 0x1 [30]] [];
  Case 21 [
  Leaf [Times 0x4 [2];
  Times 0x4 [26];
  Times 0x4 [33];
  Square 0x1 [13] (2 * T + 2 * S + 1 - 3 * R - P);
  Square 0x1 [32] (2 * T + 2 * S - 3 * R - P - 1);
  Square 0x1 [30] (3 * T * prob_column_C + 2 * P + 3 * S * prob_column_C + 1 - T - 3 * R * prob_column_C - 3 * P * prob_column_C - S);
  Square 0x1 [12] (3 * T * prob_column_C + 2 * P + 3 * S * prob_column_C - T - 3 * R * prob_column_C - 3 * P * prob_column_C - S - 1)] [];
  Case 9 [
  Leaf [Times 0x1 [10];
  Times 0x1 [34]] [];
  Leaf [Times 0x1 [34];
  Times 0x1 [11]] [];
  Leaf [Times 0x1 [34];
  Times 0x1 [12]] [];
  Leaf [Times 0x1 [34];
  Times 0x1 [13]] [];
  Leaf [Times 0x1 [34];
  Times 0x1 [14]] [];
  Unpack 34 (
  Case 36 [
  Leaf [Times 0x1 [39];
  Times 0x1 [30]] [];
  Case 38 [
  Leaf [Times 0x1 [40];
  Times 0x1 [30]] [];
  Leaf [Times 0x1 [40];
  Times 0x1 [39]] []];
  Unpack 39 (
  Leaf [Times 0x1 [0];
  Times 0x1 [40]] [])]);
  Unpack 34 (
  Case 37 [
  Leaf [Times 0x1 [38];
  Times 0x1 [30]] [];
  Leaf [Times 0x1 [38];
  Times 0x1 [32]] []]);
  Unpack 34 (
  Case 35 [
  Leaf [Times 0x1 [38];
  Times 0x1 [];
  Times 0x1 [30]] [];
  Case 36 [
  Leaf [Times 0x1 [39];
  Times 0x1 [38]] [];
  Leaf [Times 0x4 [33];
  Square 0x1 [11] (S + 1 - R);
  Square 0x1 [39] (S - R - 1);
  Square 0x1 [38] (T * prob_row_C + P + S * prob_row_C + 1 - R * prob_row_C - P * prob_row_C - S);
  Square 0x1 [14] (T * prob_row_C + P + S * prob_row_C - R * prob_row_C - P * prob_row_C - S - 1)] [];
  Unpack 39 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [40]] [])];
  Unpack 38 (
  Leaf [Times 0x1 [31];
  Times 0x1 [39]] [])]);
  Unpack 34 (
  Case 37 [
  Leaf [Times 0x1 [38];
  Times 0x1 [32]] [];
  Leaf [Times 0x1 [38];
  Times 0x1 [];
  Times 0x1 [30]] [];
  Unpack 38 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [39]] [])])];
  Unpack 33 (
  Leaf [Times 0x4 [2];
  Times 0x4 [26];
  Times 0x4 [34];
  Square 0x1 [13] (2 * T + 2 * S + 1 - 3 * R - P);
  Square 0x1 [32] (2 * T + 2 * S - 3 * R - P - 1);
  Square 0x1 [30] (3 * T * prob_column_C + 2 * P + 3 * S * prob_column_C + 1 - T - 3 * R * prob_column_C - 3 * P * prob_column_C - S);
  Square 0x1 [12] (3 * T * prob_column_C + 2 * P + 3 * S * prob_column_C - T - 3 * R * prob_column_C - 3 * P * prob_column_C - S - 1)] [])];
  Case 9 [
  Leaf [Times 0x1 [10];
  Times 0x1 [33]] [];
  Leaf [Times 0x1 [33];
  Times 0x1 [11]] [];
  Leaf [Times 0x1 [33];
  Times 0x1 [12]] [];
  Leaf [Times 0x1 [33];
  Times 0x1 [13]] [];
  Leaf [Times 0x1 [33];
  Times 0x1 [14]] [];
  Unpack 33 (
  Case 35 [
  Leaf [Times 0x1 [38];
  Times 0x1 [30]] [];
  Case 37 [
  Leaf [Times 0x1 [39];
  Times 0x1 [30]] [];
  Leaf [Times 0x1 [39];
  Times 0x1 [38]] []];
  Unpack 38 (
  Leaf [Times 0x1 [0];
  Times 0x1 [39]] [])]);
  Unpack 33 (
  Case 35 [
  Leaf [Times 0x1 [37];
  Times 0x1 [30]] [];
  Case 36 [
  Leaf [Times 0x1 [38];
  Times 0x1 [30]] [];
  Leaf [Times 0x1 [38];
  Times 0x1 [37]] []];
  Unpack 37 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [38]] [])]);
  Unpack 33 (
  Case 34 [
  Leaf [Times 0x1 [37];
  Times 0x1 [];
  Times 0x1 [30]] [];
  Case 35 [
  Leaf [Times 0x1 [38];
  Times 0x1 [37]] [];
  Case 36 [
  Leaf [Times 0x1 [39];
  Times 0x1 [38]] [];
  Leaf [Times 0x1 [39];
  Times 0x1 [37]] []];
  Unpack 38 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [39]] [])];
  Unpack 37 (
  Leaf [Times 0x1 [31];
  Times 0x1 [38]] [])]);
  Unpack 33 (
  Case 34 [
  Leaf [Times 0x1 [37];
  Times 0x1 [];
  Times 0x1 [30]] [];
  Case 36 [
  Leaf [Times 0x1 [38];
  Times 0x1 [37]] [];
  Leaf [Times 0x1 [38];
  Times 0x1 [];
  Times 0x1 [30]] [];
  Unpack 38 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [39]] [])];
  Leaf [Times 0x1 [32];
  Times 0x1 [37]] []])]]];
  Case 23 [
  Leaf [Times 0x4 [2];
  Times 0x2 [3];
  Times 0x2 [4];
  Times 0x4 [29];
  Square 0x1 [30] (P + 1 - S);
  Square 0x1 [14] (P - S - 1);
  Square 0x1 [11] (T * prob_column_C + P + S * prob_column_C + 1 - T - R * prob_column_C - P * prob_column_C);
  Square 0x1 [31] (T * prob_column_C + P + S * prob_column_C - T - R * prob_column_C - P * prob_column_C - 1)] [];
  Leaf [Times 0x1 [31];
  Times 0x1 [];
  Times 0x1 [30]] [];
  Case 9 [
  Leaf [Times 0x1 [10];
  Times 0x1 [32]] [];
  Leaf [Times 0x1 [32];
  Times 0x1 [11]] [];
  Leaf [Times 0x1 [32];
  Times 0x1 [12]] [];
  Leaf [Times 0x1 [32];
  Times 0x1 [13]] [];
  Leaf [Times 0x1 [32];
  Times 0x1 [14]] [];
  Unpack 32 (
  Case 35 [
  Leaf [Times 0x1 [37];
  Times 0x1 [30]] [];
  Case 36 [
  Leaf [Times 0x1 [38];
  Times 0x1 [37]] [];
  Leaf [Times 0x1 [38];
  Times 0x1 [30]] []];
  Unpack 37 (
  Leaf [Times 0x1 [0];
  Times 0x1 [38]] [])]);
  Unpack 32 (
  Case 33 [
  Case 34 [
  Leaf [Times 0x1 [37];
  Times 0x1 [36]] [];
  Leaf [Times 0x1 [37];
  Times 0x1 [];
  Times 0x1 [30]] [];
  Unpack 37 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [38]] [])];
  Leaf [Times 0x1 [36];
  Times 0x1 [];
  Times 0x1 [30]] [];
  Unpack 36 (
  Leaf [Times 0x4 [0];
  Times 0x2 [31];
  Times 0x2 [37];
  Square 0x1 [30] (T + S + 1 - R - P);
  Square 0x1 [14] (T + S - R - P - 1)] [])]);
  Unpack 32 (
  Case 34 [
  Leaf [Times 0x1 [36];
  Times 0x1 [30]] [];
  Case 35 [
  Leaf [Times 0x1 [37];
  Times 0x1 [36]] [];
  Leaf [Times 0x1 [37];
  Times 0x1 [30]] []];
  Unpack 36 (
  Leaf [Times 0x2 [2];
  Times 0x1 [3];
  Times 0x1 [4];
  Times 0x2 [37]] [])]);
  Unpack 32 (
  Case 33 [
  Case 34 [
  Leaf [Times 0x1 [37];
  Times 0x1 [36]] [];
  Leaf [Times 0x1 [37];
  Times 0x1 [];
  Times 0x1 [30]] [];
  Unpack 37 (
  Leaf [Times 0x1 [2];
  Times 0x1 [3];
  Times 0x1 [38]] [])];
  Leaf [Times 0x1 [36];
  Times 0x1 [];
  Times 0x1 [30]] [];
  Leaf [Times 0x1 [31];
  Times 0x1 [36]] []])]];
  Leaf [Times 0x2 [4];
  Times 0x1 [3; 12];
  Times 0x2 [1; 11; 14];
  Times 0x3 [3; 12; 14];
  Times 0x1 [4; 12; 13];
  Times 0x2 [28];
  Times 0x2 [29];
  Times 0x2 [30]] []])]]])))).

Lemma lp_self_any_1_checked : check lp_self_any_1_hypotheses lp_self_any_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem lp_self_any_1 :
  forall T R P S delta prob_row_C prob_column_C : Rdefinitions.R,
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
  (* the point is in the region *)
    (((T * prob_column_C + R * prob_row_C * prob_column_C + P * prob_row_C * prob_column_C + P + S * prob_row_C - T *
    prob_row_C * prob_column_C - R - P * prob_row_C - P * prob_column_C - S * prob_row_C * prob_column_C > 0) \/ (T *
    prob_row_C + R * prob_row_C * prob_column_C + P * prob_row_C * prob_column_C + P + S * prob_column_C - T *
    prob_row_C * prob_column_C - R - P * prob_row_C - P * prob_column_C - S * prob_row_C * prob_column_C > 0) \/ ((T *
    prob_column_C + R * prob_row_C * prob_column_C + P * prob_row_C * prob_column_C + P + S * prob_row_C - T *
    prob_row_C * prob_column_C - R - P * prob_row_C - P * prob_column_C - S * prob_row_C * prob_column_C >= 0) /\ (T *
    prob_row_C + R * prob_row_C * prob_column_C + P * prob_row_C * prob_column_C + P + S * prob_column_C - T *
    prob_row_C * prob_column_C - R - P * prob_row_C - P * prob_column_C - S * prob_row_C * prob_column_C >= 0))) /\
    ((prob_row_C - 1 >= 0) \/ (prob_column_C - 1 >= 0) \/ (T * prob_row_C + T * prob_column_C + 2 * P + S * prob_row_C +
    S * prob_column_C - T - R * prob_row_C - R * prob_column_C - P * prob_row_C - P * prob_column_C - S >= 0)) /\ ((T *
    prob_row_C + 2 * T * prob_column_C + 2 * R * prob_row_C * prob_column_C + 2 * P * prob_row_C * prob_column_C + 2 * P
    + 2 * S * prob_row_C + S * prob_column_C - 2 * T * prob_row_C * prob_column_C - T - R * prob_row_C - R *
    prob_column_C - 2 * P * prob_row_C - 2 * P * prob_column_C - 2 * S * prob_row_C * prob_column_C - S >= 0) \/ (2 * T
    * prob_row_C + T * prob_column_C + 2 * R * prob_row_C * prob_column_C + 2 * P * prob_row_C * prob_column_C + 2 * P +
    S * prob_row_C + 2 * S * prob_column_C - 2 * T * prob_row_C * prob_column_C - T - R * prob_row_C - R * prob_column_C
    - 2 * P * prob_row_C - 2 * P * prob_column_C - 2 * S * prob_row_C * prob_column_C - S >= 0)) /\ ((prob_row_C - 1 >=
    0) \/ (- (prob_column_C) >= 0) \/ (T * prob_column_C + T + R * prob_row_C + P * prob_row_C + S * prob_column_C - T *
    prob_row_C - R * prob_column_C - P * prob_column_C - S * prob_row_C - S >= 0) \/ (T * prob_column_C + R * prob_row_C
    + P * prob_row_C + S * prob_column_C + S - T * prob_row_C - T - R * prob_column_C - P * prob_column_C - S *
    prob_row_C >= 0)) /\ ((1 - prob_row_C > 0) \/ (- (prob_column_C) >= 0) \/ (R - S >= 0) \/ (R - T >= 0)) /\ ((2 * T *
    prob_column_C + 2 * R * prob_row_C * prob_column_C + 2 * P * prob_row_C * prob_column_C + P + S * prob_row_C + S *
    prob_column_C - 2 * T * prob_row_C * prob_column_C - R * prob_column_C - P * prob_row_C - 2 * P * prob_column_C - 2
    * S * prob_row_C * prob_column_C - S >= 0) \/ (T * prob_row_C + T * prob_column_C + 2 * R * prob_row_C *
    prob_column_C + 2 * P * prob_row_C * prob_column_C + P + 2 * S * prob_column_C - 2 * T * prob_row_C * prob_column_C
    - T - R * prob_column_C - P * prob_row_C - 2 * P * prob_column_C - 2 * S * prob_row_C * prob_column_C >= 0)) /\ ((T
    * prob_column_C + R * prob_row_C * prob_column_C + P * prob_row_C * prob_column_C + P + S * prob_row_C - T *
    prob_row_C * prob_column_C - T - P * prob_row_C - P * prob_column_C - S * prob_row_C * prob_column_C > 0) \/ (T *
    prob_row_C + R * prob_row_C * prob_column_C + P * prob_row_C * prob_column_C + P + S * prob_column_C - T *
    prob_row_C * prob_column_C - P * prob_row_C - P * prob_column_C - S * prob_row_C * prob_column_C - S > 0) \/ ((T *
    prob_column_C + R * prob_row_C * prob_column_C + P * prob_row_C * prob_column_C + P + S * prob_row_C - T *
    prob_row_C * prob_column_C - T - P * prob_row_C - P * prob_column_C - S * prob_row_C * prob_column_C >= 0))) /\ ((-
    (prob_row_C) >= 0) \/ (prob_column_C - 1 >= 0) \/ (T * prob_row_C + R * prob_column_C + P * prob_column_C + S *
    prob_row_C + S - T * prob_column_C - T - R * prob_row_C - P * prob_row_C - S * prob_column_C >= 0) \/ (T *
    prob_row_C + T + R * prob_column_C + P * prob_column_C + S * prob_row_C - T * prob_column_C - R * prob_row_C - P *
    prob_row_C - S * prob_column_C - S >= 0)) /\ ((- (prob_row_C) >= 0) \/ (- (prob_column_C) >= 0) \/ (T + R *
    prob_row_C + R * prob_column_C + P * prob_row_C + P * prob_column_C + S - T * prob_row_C - T * prob_column_C - 2 * P
    - S * prob_row_C - S * prob_column_C >= 0)) /\ ((T * prob_column_C + 2 * R * prob_row_C * prob_column_C + 2 * P *
    prob_row_C * prob_column_C + S * prob_row_C - 2 * T * prob_row_C * prob_column_C - P * prob_row_C - P *
    prob_column_C - 2 * S * prob_row_C * prob_column_C >= 0) \/ (T * prob_row_C + 2 * R * prob_row_C * prob_column_C + 2
    * P * prob_row_C * prob_column_C + S * prob_column_C - 2 * T * prob_row_C * prob_column_C - P * prob_row_C - P *
    prob_column_C - 2 * S * prob_row_C * prob_column_C >= 0))) ->
  (* state 1 does not serve *)
    ((- (delta) > 0) \/ (- (prob_row_C) > 0) \/ (prob_row_C - 1 > 0) \/ (- (prob_column_C) > 0) \/ (prob_column_C - 1 >
    0) \/ (((prob_row_C - 1 >= 0) \/ (prob_column_C - 1 >= 0) \/ (T + R * prob_row_C + R * prob_column_C + P *
    prob_row_C + P * prob_column_C + S - T * prob_row_C - T * prob_column_C - 2 * P - S * prob_row_C - S * prob_column_C
    > 0)) /\ ((1 - prob_row_C > 0) \/ (prob_column_C - 1 >= 0) \/ ((R - T > 0))) /\ ((1 - prob_column_C > 0) \/
    (prob_row_C - 1 >= 0) \/ ((R - T > 0))) /\ ((1 - prob_row_C > 0) \/ (1 - prob_column_C > 0))) \/ (((prob_row_C - 1
    >= 0) \/ (- (prob_column_C) >= 0) \/ ((T * prob_row_C + R * prob_column_C + P * prob_column_C + S * prob_row_C + S -
    T * prob_column_C - T - R * prob_row_C - P * prob_row_C - S * prob_column_C > 0))) /\ ((1 - prob_row_C > 0) \/ (-
    (prob_column_C) >= 0) \/ ((S - R > 0))) /\ ((1 - prob_row_C > 0) \/ (prob_column_C > 0))) \/ (((- (prob_row_C) >= 0)
    \/ (prob_column_C - 1 >= 0) \/ ((T * prob_column_C + R * prob_row_C + P * prob_row_C + S * prob_column_C + S - T *
    prob_row_C - T - R * prob_column_C - P * prob_column_C - S * prob_row_C > 0))) /\ ((1 - prob_column_C > 0) \/ (-
    (prob_row_C) >= 0) \/ ((S - R > 0))) /\ ((prob_row_C > 0) \/ (1 - prob_column_C > 0))) \/ (((- (prob_row_C) >= 0) \/
    (- (prob_column_C) >= 0) \/ (T * prob_row_C + T * prob_column_C + 2 * P + S * prob_row_C + S * prob_column_C - T - R
    * prob_row_C - R * prob_column_C - P * prob_row_C - P * prob_column_C - S > 0)) /\ ((prob_row_C > 0) \/ (-
    (prob_column_C) >= 0) \/ ((P - T > 0))) /\ ((prob_column_C > 0) \/ (- (prob_row_C) >= 0) \/ ((P - T > 0))))) ->
  False.
Proof.
  exact (fun T R P S delta prob_row_C prob_column_C => check_refutes (point [T; R; P; S; delta; prob_row_C;
  prob_column_C]) lp_self_any_1_hypotheses lp_self_any_1_certificate lp_self_any_1_checked).
Qed.
