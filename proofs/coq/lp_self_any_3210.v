(* lp-self-any-3210: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* pareto *)
(* delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C) *)
Definition lp_self_any_3210_1_hypotheses : list formula :=
  let delta := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in
  [
  And [Positive (delta)];
  And [NotNegative (prob_row_C); NotNegative (1 - prob_row_C)];
  And [NotNegative (prob_column_C); NotNegative (1 - prob_column_C)];
  And [Or [Positive (2 * prob_column_C - prob_row_C - 1); Positive (2 * prob_row_C - prob_column_C - 1); And
  [NotNegative (2 * prob_column_C - prob_row_C - 1); NotNegative (2 * prob_row_C - prob_column_C - 1)]]; Or [NotNegative
  (prob_row_C - 1); NotNegative (prob_column_C - 1)]; Or [Positive (2 * prob_column_C + 1 - prob_row_C); Positive (2 *
  prob_row_C - prob_column_C - 2); And [NotNegative (2 * prob_row_C - prob_column_C - 2)]]; Or [Positive (2 *
  prob_column_C - prob_row_C - 2); Positive (2 * prob_row_C + 1 - prob_column_C); And [NotNegative (2 * prob_column_C -
  prob_row_C - 2)]]];
  Or [Positive (- (delta)); Positive (- (prob_row_C)); Positive (prob_row_C - 1); Positive (- (prob_column_C)); Positive
  (prob_column_C - 1); And [Or [Positive (1 - prob_row_C); NotNegative (prob_column_C - 1)]; Or [Positive (1 -
  prob_column_C); NotNegative (prob_row_C - 1)]; Or [Positive (1 - prob_row_C); Positive (1 - prob_column_C)]]; And [Or
  [NotNegative (prob_row_C - 1); NotNegative (- (prob_column_C))]; Or [Positive (1 - prob_row_C); NotNegative (-
  (prob_column_C))]; Or [Positive (1 - prob_row_C); Positive (prob_column_C)]]; And [Or [NotNegative (- (prob_row_C));
  NotNegative (prob_column_C - 1)]; Or [Positive (1 - prob_column_C); NotNegative (- (prob_row_C))]; Or [Positive
  (prob_row_C); Positive (1 - prob_column_C)]]; And [Or [NotNegative (- (prob_row_C)); NotNegative (- (prob_column_C))];
  Or [Positive (prob_row_C); NotNegative (- (prob_column_C))]; Or [Positive (prob_column_C); NotNegative (-
  (prob_row_C))]]]]%formulas.

Definition lp_self_any_3210_1_certificate : tree :=
  let delta := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in
  Unpack 0 (
  Unpack 1 (
  Unpack 2 (
  Unpack 3 (
  Case 11 [
  Case 10 [
  Leaf [Times 0x1 [15];
  Times 0x2 [9];
  Times 0x1 [14]] [];
  Case 12 [
  Case 4 [
  Leaf [Times 0x1 [5];
  Times 0x1 [17]] [];
  Leaf [Times 0x1 [17];
  Times 0x1 [6]] [];
  Leaf [Times 0x1 [17];
  Times 0x1 [7]] [];
  Leaf [Times 0x1 [17];
  Times 0x1 [8]] [];
  Leaf [Times 0x1 [17];
  Times 0x1 [9]] [];
  Unpack 17 (
  Case 18 [
  Leaf [Times 0x1 [21];
  Times 0x1 [14]] [];
  Leaf [Times 0x1 [15];
  Times 0x1 [21];
  Times 0x2 [7]] []]);
  Unpack 17 (
  Case 19 [
  Leaf [Times 0x1 [21];
  Times 0x1 [14]] [];
  Leaf [Times 0x1 [16];
  Times 0x2 [21];
  Times 0x1 [14]] []]);
  Unpack 17 (
  Case 18 [
  Leaf [Times 0x1 [21];
  Times 0x1 [];
  Times 0x1 [14]] [];
  Leaf [Times 0x1 [15];
  Times 0x1 [21];
  Times 0x2 [7]] []]);
  Unpack 17 (
  Case 18 [
  Leaf [Times 0x1 [21];
  Times 0x1 [];
  Times 0x1 [14]] [];
  Leaf [Times 0x1 [16];
  Times 0x2 [21];
  Times 0x1 [14]] []])];
  Leaf [Times 0x2 [7];
  Times 0x1 [8];
  Times 0x1 [16]] [];
  Unpack 16 (
  Case 4 [
  Leaf [Times 0x1 [5];
  Times 0x1 [18]] [];
  Leaf [Times 0x1 [18];
  Times 0x1 [6]] [];
  Leaf [Times 0x1 [18];
  Times 0x1 [7]] [];
  Leaf [Times 0x1 [18];
  Times 0x1 [8]] [];
  Leaf [Times 0x1 [18];
  Times 0x1 [9]] [];
  Unpack 18 (
  Case 19 [
  Leaf [Times 0x1 [22];
  Times 0x1 [14]] [];
  Leaf [Times 0x1 [15];
  Times 0x1 [22];
  Times 0x2 [7]] []]);
  Unpack 18 (
  Case 21 [
  Leaf [Times 0x1 [22];
  Times 0x1 [14]] [];
  Leaf [Times 0x1 [22];
  Times 0x1 [17];
  Times 0x2 [7]] []]);
  Unpack 18 (
  Case 19 [
  Leaf [Times 0x1 [22];
  Times 0x1 [];
  Times 0x1 [14]] [];
  Leaf [Times 0x1 [15];
  Times 0x1 [22];
  Times 0x2 [7]] []]);
  Unpack 18 (
  Case 21 [
  Leaf [Times 0x1 [22];
  Times 0x1 [17];
  Times 0x2 [7]] [];
  Leaf [Times 0x1 [22];
  Times 0x1 [];
  Times 0x1 [14]] []])])];
  Unpack 15 (
  Case 12 [
  Case 4 [
  Leaf [Times 0x1 [5];
  Times 0x1 [19]] [];
  Leaf [Times 0x1 [19];
  Times 0x1 [6]] [];
  Leaf [Times 0x1 [19];
  Times 0x1 [7]] [];
  Leaf [Times 0x1 [19];
  Times 0x1 [8]] [];
  Leaf [Times 0x1 [19];
  Times 0x1 [9]] [];
  Unpack 19 (
  Case 22 [
  Leaf [Times 0x1 [23];
  Times 0x1 [14]] [];
  Leaf [Times 0x2 [23];
  Times 0x1 [16];
  Times 0x1 [14]] []]);
  Unpack 19 (
  Case 21 [
  Leaf [Times 0x1 [23];
  Times 0x1 [14]] [];
  Leaf [Times 0x1 [18];
  Times 0x2 [23];
  Times 0x1 [14]] []]);
  Unpack 19 (
  Case 21 [
  Leaf [Times 0x2 [23];
  Times 0x1 [16];
  Times 0x1 [14]] [];
  Leaf [Times 0x1 [23];
  Times 0x1 [];
  Times 0x1 [14]] []]);
  Unpack 19 (
  Case 20 [
  Leaf [Times 0x1 [23];
  Times 0x1 [];
  Times 0x1 [14]] [];
  Leaf [Times 0x1 [18];
  Times 0x2 [23];
  Times 0x1 [14]] []])];
  Leaf [Times 0x2 [7];
  Times 0x1 [8];
  Times 0x1 [18]] [];
  Unpack 18 (
  Leaf [Times 0x2 [19];
  Times 0x2 [];
  Times 0x1 [16];
  Times 0x3 [7]] [])])];
  Case 12 [
  Case 10 [
  Case 13 [
  Leaf [Times 0x1 [6];
  Times 0x2 [9];
  Times 0x1 [17]] [];
  Case 4 [
  Leaf [Times 0x1 [5];
  Times 0x1 [18]] [];
  Leaf [Times 0x1 [18];
  Times 0x1 [6]] [];
  Leaf [Times 0x1 [18];
  Times 0x1 [7]] [];
  Leaf [Times 0x1 [18];
  Times 0x1 [8]] [];
  Leaf [Times 0x1 [18];
  Times 0x1 [9]] [];
  Unpack 18 (
  Case 20 [
  Leaf [Times 0x1 [22];
  Times 0x1 [14]] [];
  Leaf [Times 0x1 [16];
  Times 0x2 [9];
  Times 0x1 [22]] []]);
  Unpack 18 (
  Case 19 [
  Leaf [Times 0x1 [16];
  Times 0x2 [9];
  Times 0x1 [22]] [];
  Leaf [Times 0x1 [22];
  Times 0x1 [];
  Times 0x1 [14]] []]);
  Unpack 18 (
  Case 20 [
  Leaf [Times 0x1 [22];
  Times 0x1 [14]] [];
  Leaf [Times 0x1 [17];
  Times 0x2 [22];
  Times 0x1 [14]] []]);
  Unpack 18 (
  Case 19 [
  Leaf [Times 0x1 [17];
  Times 0x2 [22];
  Times 0x1 [14]] [];
  Leaf [Times 0x1 [22];
  Times 0x1 [];
  Times 0x1 [14]] []])];
  Unpack 17 (
  Case 4 [
  Leaf [Times 0x1 [5];
  Times 0x1 [19]] [];
  Leaf [Times 0x1 [19];
  Times 0x1 [6]] [];
  Leaf [Times 0x1 [19];
  Times 0x1 [7]] [];
  Leaf [Times 0x1 [19];
  Times 0x1 [8]] [];
  Leaf [Times 0x1 [19];
  Times 0x1 [9]] [];
  Unpack 19 (
  Case 21 [
  Leaf [Times 0x1 [23];
  Times 0x1 [14]] [];
  Leaf [Times 0x1 [16];
  Times 0x2 [9];
  Times 0x1 [23]] []]);
  Unpack 19 (
  Case 20 [
  Leaf [Times 0x1 [16];
  Times 0x2 [9];
  Times 0x1 [23]] [];
  Leaf [Times 0x1 [23];
  Times 0x1 [];
  Times 0x1 [14]] []]);
  Unpack 19 (
  Case 22 [
  Leaf [Times 0x1 [23];
  Times 0x1 [18];
  Times 0x2 [9]] [];
  Leaf [Times 0x1 [23];
  Times 0x1 [14]] []]);
  Unpack 19 (
  Case 21 [
  Leaf [Times 0x1 [23];
  Times 0x1 [18];
  Times 0x2 [9]] [];
  Leaf [Times 0x1 [23];
  Times 0x1 [];
  Times 0x1 [14]] []])])];
  Leaf [Times 0x1 [16];
  Times 0x1 [14];
  Times 0x2 [7]] [];
  Unpack 16 (
  Case 13 [
  Leaf [Times 0x1 [6];
  Times 0x2 [9];
  Times 0x1 [19]] [];
  Case 4 [
  Leaf [Times 0x1 [5];
  Times 0x1 [20]] [];
  Leaf [Times 0x1 [20];
  Times 0x1 [6]] [];
  Leaf [Times 0x1 [20];
  Times 0x1 [7]] [];
  Leaf [Times 0x1 [20];
  Times 0x1 [8]] [];
  Leaf [Times 0x1 [20];
  Times 0x1 [9]] [];
  Unpack 20 (
  Case 22 [
  Leaf [Times 0x1 [24];
  Times 0x1 [14]] [];
  Case 23 [
  Leaf [Times 0x1 [25];
  Times 0x1 [24]] [];
  Leaf [Times 0x2 [25];
  Times 0x1 [17];
  Times 0x1 [24]] []]]);
  Unpack 20 (
  Case 21 [
  Case 22 [
  Leaf [Times 0x1 [25];
  Times 0x1 [24]] [];
  Leaf [Times 0x1 [15];
  Times 0x2 [25];
  Times 0x1 [24]] []];
  Leaf [Times 0x1 [24];
  Times 0x1 [];
  Times 0x1 [14]] []]);
  Unpack 20 (
  Case 22 [
  Leaf [Times 0x1 [24];
  Times 0x1 [14]] [];
  Leaf [Times 0x1 [19];
  Times 0x2 [24];
  Times 0x1 [14]] []]);
  Unpack 20 (
  Case 21 [
  Leaf [Times 0x1 [19];
  Times 0x2 [24];
  Times 0x1 [14]] [];
  Leaf [Times 0x1 [24];
  Times 0x1 [];
  Times 0x1 [14]] []])];
  Unpack 19 (
  Leaf [Times 0x2 [20];
  Times 0x2 [];
  Times 0x1 [18];
  Times 0x3 [9]] [])])];
  Leaf [Times 0x2 [7];
  Times 0x1 [8];
  Times 0x1 [15]] [];
  Unpack 15 (
  Leaf [Times 0x1 [];
  Times 0x2 [7];
  Times 0x1 [16];
  Times 0x1 [14]] [])]])))).

Lemma lp_self_any_3210_1_checked : check lp_self_any_3210_1_hypotheses lp_self_any_3210_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem lp_self_any_3210_1 :
  forall delta prob_row_C prob_column_C : R,
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0)) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0) /\ (1 - prob_row_C >= 0)) ->
  (* the strategy of column is a strategy *)
    ((prob_column_C >= 0) /\ (1 - prob_column_C >= 0)) ->
  (* the point is in the region *)
    (((2 * prob_column_C - prob_row_C - 1 > 0) \/ (2 * prob_row_C - prob_column_C - 1 > 0) \/ ((2 * prob_column_C -
    prob_row_C - 1 >= 0) /\ (2 * prob_row_C - prob_column_C - 1 >= 0))) /\ ((prob_row_C - 1 >= 0) \/ (prob_column_C - 1
    >= 0)) /\ ((2 * prob_column_C + 1 - prob_row_C > 0) \/ (2 * prob_row_C - prob_column_C - 2 > 0) \/ ((2 * prob_row_C
    - prob_column_C - 2 >= 0))) /\ ((2 * prob_column_C - prob_row_C - 2 > 0) \/ (2 * prob_row_C + 1 - prob_column_C > 0)
    \/ ((2 * prob_column_C - prob_row_C - 2 >= 0)))) ->
  (* state 1 does not serve *)
    ((- (delta) > 0) \/ (- (prob_row_C) > 0) \/ (prob_row_C - 1 > 0) \/ (- (prob_column_C) > 0) \/ (prob_column_C - 1 >
    0) \/ (((1 - prob_row_C > 0) \/ (prob_column_C - 1 >= 0)) /\ ((1 - prob_column_C > 0) \/ (prob_row_C - 1 >= 0)) /\
    ((1 - prob_row_C > 0) \/ (1 - prob_column_C > 0))) \/ (((prob_row_C - 1 >= 0) \/ (- (prob_column_C) >= 0)) /\ ((1 -
    prob_row_C > 0) \/ (- (prob_column_C) >= 0)) /\ ((1 - prob_row_C > 0) \/ (prob_column_C > 0))) \/ (((- (prob_row_C)
    >= 0) \/ (prob_column_C - 1 >= 0)) /\ ((1 - prob_column_C > 0) \/ (- (prob_row_C) >= 0)) /\ ((prob_row_C > 0) \/ (1
    - prob_column_C > 0))) \/ (((- (prob_row_C) >= 0) \/ (- (prob_column_C) >= 0)) /\ ((prob_row_C > 0) \/ (-
    (prob_column_C) >= 0)) /\ ((prob_column_C > 0) \/ (- (prob_row_C) >= 0)))) ->
  False.
Proof.
  exact (fun delta prob_row_C prob_column_C => check_refutes (point [delta; prob_row_C; prob_column_C])
  lp_self_any_3210_1_hypotheses lp_self_any_3210_1_certificate lp_self_any_3210_1_checked).
Qed.
