(* nelp-self-all-3210: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* pareto; payoff(row) >= P; payoff(column) >= P *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C) *)
Definition nelp_self_all_3210_1_hypotheses : list formula :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in
  [
  And [NotNegative (1 - 10 * epsilon)];
  And [Positive (delta); NotNegative (epsilon - 100 * delta)];
  And [NotNegative (prob_row_C); NotNegative (1 - prob_row_C)];
  And [NotNegative (prob_column_C); NotNegative (1 - prob_column_C)];
  And [Or [Positive (2 * prob_column_C - prob_row_C - 1); Positive (2 * prob_row_C - prob_column_C - 1); And
  [NotNegative (2 * prob_column_C - prob_row_C - 1)]]; Or [NotNegative (prob_row_C - 1); NotNegative (prob_column_C -
  1)]; Or [Positive (2 * prob_column_C + 1 - prob_row_C); Positive (2 * prob_row_C - prob_column_C - 2); And
  [NotNegative (2 * prob_row_C - prob_column_C - 2)]]; Or [Positive (2 * prob_column_C - prob_row_C - 2); Positive (2 *
  prob_row_C + 1 - prob_column_C); And [NotNegative (2 * prob_column_C - prob_row_C - 2)]]; NotNegative (2 *
  prob_column_C - prob_row_C); NotNegative (2 * prob_row_C - prob_column_C)];
  Or [Positive (- (delta)); Positive (- (prob_row_C)); Positive (prob_row_C - 1); Positive (- (prob_column_C)); Positive
  (prob_column_C - 1); Positive (prob_row_C - 2 * prob_column_C); And [Or [Positive (1 - prob_row_C); NotNegative
  (prob_column_C - 1)]; Or [Positive (1 - prob_column_C); NotNegative (prob_row_C - 1)]; Or [Positive (1 - prob_row_C);
  Positive (1 - prob_column_C)]]; And [Or [NotNegative (prob_row_C - 1); NotNegative (- (prob_column_C))]; Or [Positive
  (1 - prob_row_C); NotNegative (- (prob_column_C))]]; And [Or [NotNegative (- (prob_row_C)); NotNegative (prob_column_C
  - 1)]; Or [Positive (1 - prob_column_C); NotNegative (- (prob_row_C))]]; And [Or [NotNegative (- (prob_row_C));
  NotNegative (- (prob_column_C))]]; Positive (prob_column_C - 2 * prob_row_C)]]%formulas.

Definition nelp_self_all_3210_1_certificate : tree :=
  let epsilon := X 1 in let delta := X 2 in let prob_row_C := X 3 in let prob_column_C := X 4 in
  Unpack 0 (
  Unpack 1 (
  Unpack 2 (
  Unpack 3 (
  Unpack 4 (
  Case 15 [
  Case 16 [
  Leaf [Times 0x9 [12];
  Times 0x3 [18];
  Times 0x1 [19];
  Times 0x5 [20]] [];
  Case 14 [
  Case 13 [
  Leaf [Times 0x1 [22];
  Times 0x2 [12];
  Times 0x1 [21]] [];
  Case 5 [
  Leaf [Times 0x1 [7];
  Times 0x1 [23]] [];
  Leaf [Times 0x1 [23];
  Times 0x1 [9]] [];
  Leaf [Times 0x1 [23];
  Times 0x1 [10]] [];
  Leaf [Times 0x1 [23];
  Times 0x1 [11]] [];
  Leaf [Times 0x1 [23];
  Times 0x1 [12]] [];
  Leaf [Times 0x1 [17];
  Times 0x1 [23]] [];
  Unpack 23 (
  Case 24 [
  Leaf [Times 0x1 [27];
  Times 0x1 [21]] [];
  Leaf [Times 0x1 [22];
  Times 0x1 [27];
  Times 0x2 [10]] []]);
  Unpack 23 (
  Case 25 [
  Leaf [Times 0x1 [26];
  Times 0x1 [21]] [];
  Leaf [Times 0x1 [19];
  Times 0x2 [26];
  Times 0x1 [21]] []]);
  Unpack 23 (
  Case 24 [
  Leaf [Times 0x1 [26];
  Times 0x1 [];
  Times 0x1 [21]] [];
  Leaf [Times 0x1 [22];
  Times 0x1 [26];
  Times 0x2 [10]] []]);
  Unpack 23 (
  Case 24 [
  Leaf [Times 0x1 [25];
  Times 0x1 [];
  Times 0x1 [21]] [];
  Leaf [Times 0x1 [19];
  Times 0x2 [25];
  Times 0x1 [21]] []]);
  Leaf [Times 0x1 [6];
  Times 0x3e8 [7];
  Times 0xa [8];
  Times 0x1 [22];
  Times 0x1 [23]] []];
  Unpack 22 (
  Case 5 [
  Leaf [Times 0x1 [7];
  Times 0x1 [24]] [];
  Leaf [Times 0x1 [24];
  Times 0x1 [9]] [];
  Leaf [Times 0x1 [24];
  Times 0x1 [10]] [];
  Leaf [Times 0x1 [24];
  Times 0x1 [11]] [];
  Leaf [Times 0x1 [24];
  Times 0x1 [12]] [];
  Leaf [Times 0x1 [17];
  Times 0x1 [24]] [];
  Unpack 24 (
  Case 27 [
  Leaf [Times 0x1 [28];
  Times 0x1 [21]] [];
  Leaf [Times 0x2 [28];
  Times 0x1 [23];
  Times 0x1 [21]] []]);
  Unpack 24 (
  Case 26 [
  Leaf [Times 0x1 [27];
  Times 0x1 [21]] [];
  Leaf [Times 0x1 [19];
  Times 0x2 [27];
  Times 0x1 [21]] []]);
  Unpack 24 (
  Case 26 [
  Leaf [Times 0x2 [27];
  Times 0x1 [23];
  Times 0x1 [21]] [];
  Leaf [Times 0x1 [27];
  Times 0x1 [];
  Times 0x1 [21]] []]);
  Unpack 24 (
  Case 25 [
  Leaf [Times 0x1 [26];
  Times 0x1 [];
  Times 0x1 [21]] [];
  Leaf [Times 0x1 [19];
  Times 0x2 [26];
  Times 0x1 [21]] []]);
  Leaf [Times 0x1 [24];
  Times 0x1 [];
  Times 0x1 [12];
  Times 0x2 [21]] []])];
  Case 13 [
  Case 5 [
  Leaf [Times 0x1 [7];
  Times 0x1 [23]] [];
  Leaf [Times 0x1 [23];
  Times 0x1 [9]] [];
  Leaf [Times 0x1 [23];
  Times 0x1 [10]] [];
  Leaf [Times 0x1 [23];
  Times 0x1 [11]] [];
  Leaf [Times 0x1 [23];
  Times 0x1 [12]] [];
  Leaf [Times 0x1 [17];
  Times 0x1 [23]] [];
  Unpack 23 (
  Case 25 [
  Leaf [Times 0x1 [27];
  Times 0x1 [21]] [];
  Leaf [Times 0x1 [22];
  Times 0x2 [12];
  Times 0x1 [27]] []]);
  Unpack 23 (
  Case 24 [
  Leaf [Times 0x1 [22];
  Times 0x2 [12];
  Times 0x1 [26]] [];
  Leaf [Times 0x1 [26];
  Times 0x1 [];
  Times 0x1 [21]] []]);
  Unpack 23 (
  Case 25 [
  Leaf [Times 0x1 [26];
  Times 0x1 [21]] [];
  Leaf [Times 0x1 [20];
  Times 0x2 [26];
  Times 0x1 [21]] []]);
  Unpack 23 (
  Case 24 [
  Leaf [Times 0x1 [20];
  Times 0x2 [25];
  Times 0x1 [21]] [];
  Leaf [Times 0x1 [25];
  Times 0x1 [];
  Times 0x1 [21]] []]);
  Leaf [Times 0x1 [23];
  Times 0x1 [18]] []];
  Leaf [Times 0x1 [22];
  Times 0x1 [21];
  Times 0x2 [10]] [];
  Unpack 22 (
  Case 5 [
  Leaf [Times 0x1 [7];
  Times 0x1 [24]] [];
  Leaf [Times 0x1 [24];
  Times 0x1 [9]] [];
  Leaf [Times 0x1 [24];
  Times 0x1 [10]] [];
  Leaf [Times 0x1 [24];
  Times 0x1 [11]] [];
  Leaf [Times 0x1 [24];
  Times 0x1 [12]] [];
  Leaf [Times 0x1 [17];
  Times 0x1 [24]] [];
  Unpack 24 (
  Case 26 [
  Leaf [Times 0x1 [28];
  Times 0x1 [21]] [];
  Case 27 [
  Leaf [Times 0x1 [29];
  Times 0x1 [28]] [];
  Leaf [Times 0x2 [29];
  Times 0x1 [23];
  Times 0x1 [28]] []]]);
  Unpack 24 (
  Case 25 [
  Case 26 [
  Leaf [Times 0x1 [28];
  Times 0x1 [27]] [];
  Leaf [Times 0x1 [19];
  Times 0x2 [28];
  Times 0x1 [27]] []];
  Leaf [Times 0x1 [27];
  Times 0x1 [];
  Times 0x1 [21]] []]);
  Unpack 24 (
  Case 26 [
  Leaf [Times 0x1 [27];
  Times 0x1 [21]] [];
  Leaf [Times 0x1 [20];
  Times 0x2 [27];
  Times 0x1 [21]] []]);
  Unpack 24 (
  Case 25 [
  Leaf [Times 0x1 [20];
  Times 0x2 [26];
  Times 0x1 [21]] [];
  Leaf [Times 0x1 [26];
  Times 0x1 [];
  Times 0x1 [21]] []]);
  Leaf [Times 0x1 [24];
  Times 0x1 [18]] []])]];
  Unpack 20 (
  Leaf [Times 0x1 [6];
  Times 0x3e8 [7];
  Times 0xa [8];
  Times 0x3 [12];
  Times 0x1 [18];
  Times 0x2 [21]] [])];
  Leaf [Times 0x2 [10];
  Times 0x1 [11];
  Times 0x1 [19]] [];
  Unpack 19 (
  Leaf [Times 0x1 [];
  Times 0x3 [10];
  Times 0x1 [17];
  Times 0x2 [20]] [])]))))).

Lemma nelp_self_all_3210_1_checked : check nelp_self_all_3210_1_hypotheses nelp_self_all_3210_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nelp_self_all_3210_1 :
  forall epsilon delta prob_row_C prob_column_C : R,
  (* given: 0 < ε <= 1/10 *)
    ((1 - 10 * epsilon >= 0)) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0) /\ (epsilon - 100 * delta >= 0)) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0) /\ (1 - prob_row_C >= 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_C >= 0) /\ (1 - prob_column_C >= 0)) ->
  (* the point is in the region *)
    (((2 * prob_column_C - prob_row_C - 1 > 0) \/ (2 * prob_row_C - prob_column_C - 1 > 0) \/ ((2 * prob_column_C -
    prob_row_C - 1 >= 0))) /\ ((prob_row_C - 1 >= 0) \/ (prob_column_C - 1 >= 0)) /\ ((2 * prob_column_C + 1 -
    prob_row_C > 0) \/ (2 * prob_row_C - prob_column_C - 2 > 0) \/ ((2 * prob_row_C - prob_column_C - 2 >= 0))) /\ ((2 *
    prob_column_C - prob_row_C - 2 > 0) \/ (2 * prob_row_C + 1 - prob_column_C > 0) \/ ((2 * prob_column_C - prob_row_C
    - 2 >= 0))) /\ (2 * prob_column_C - prob_row_C >= 0) /\ (2 * prob_row_C - prob_column_C >= 0)) ->
  (* state 1 does not serve *)
    ((- (delta) > 0) \/ (- (prob_row_C) > 0) \/ (prob_row_C - 1 > 0) \/ (- (prob_column_C) > 0) \/ (prob_column_C - 1 >
    0) \/ (prob_row_C - 2 * prob_column_C > 0) \/ (((1 - prob_row_C > 0) \/ (prob_column_C - 1 >= 0)) /\ ((1 -
    prob_column_C > 0) \/ (prob_row_C - 1 >= 0)) /\ ((1 - prob_row_C > 0) \/ (1 - prob_column_C > 0))) \/ (((prob_row_C
    - 1 >= 0) \/ (- (prob_column_C) >= 0)) /\ ((1 - prob_row_C > 0) \/ (- (prob_column_C) >= 0))) \/ (((- (prob_row_C)
    >= 0) \/ (prob_column_C - 1 >= 0)) /\ ((1 - prob_column_C > 0) \/ (- (prob_row_C) >= 0))) \/ (((- (prob_row_C) >= 0)
    \/ (- (prob_column_C) >= 0))) \/ (prob_column_C - 2 * prob_row_C > 0)) ->
  False.
Proof.
  exact (fun epsilon delta prob_row_C prob_column_C => check_refutes (point [epsilon; delta; prob_row_C; prob_column_C])
  nelp_self_all_3210_1_hypotheses nelp_self_all_3210_1_certificate nelp_self_all_3210_1_checked).
Qed.
