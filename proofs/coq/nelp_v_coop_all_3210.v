(* nelp-v-coop-all-3210: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(column, C) = 1; payoff(row) >= P *)
(* delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C) *)
Definition nelp_v_coop_all_3210_1_hypotheses : list formula :=
  let delta := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in
  [
  And [Positive (delta)];
  And [NotNegative (prob_row_C); NotNegative (1 - prob_row_C)];
  And [Zero (prob_column_C - 1); NotNegative (2 * prob_column_C - prob_row_C)];
  Or [Positive (- (delta)); Positive (- (prob_row_C)); Positive (prob_row_C - 1); Positive (- (prob_column_C)); Positive
  (prob_column_C - 1); Positive (prob_row_C - 2 * prob_column_C); And [Or [Positive (1 - prob_column_C); NotNegative
  (prob_row_C - 1)]; Or [Positive (1 - prob_row_C); Positive (1 - prob_column_C)]]; And [Or [NotNegative (prob_row_C -
  1); NotNegative (- (prob_column_C))]; Or [Positive (1 - prob_row_C); NotNegative (- (prob_column_C))]]; And [Or
  [Positive (1 - prob_column_C); NotNegative (- (prob_row_C))]; Or [Positive (prob_row_C); Positive (1 -
  prob_column_C)]]; And [Or [NotNegative (- (prob_row_C)); NotNegative (- (prob_column_C))]; Or [Positive (prob_row_C);
  NotNegative (- (prob_column_C))]]; Positive (1 - prob_column_C)]]%formulas.

Definition nelp_v_coop_all_3210_1_certificate : tree :=
  let delta := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in
  Unpack 0 (
  Unpack 1 (
  Unpack 2 (
  Case 3 [
  Leaf [Times 0x1 [4];
  Times 0x1 [9]] [];
  Leaf [Times 0x1 [9];
  Times 0x1 [5]] [];
  Leaf [Times 0x1 [9];
  Times 0x1 [6]] [];
  Leaf [Times 0x1 [9];
  Times 0x1 []] [Multiple (1) 7];
  Leaf [Times 0x1 [9]] [Multiple (- (1)) 7];
  Leaf [Times 0x1 [8];
  Times 0x1 [9]] [];
  Unpack 9 (
  Case 10 [
  Leaf [Times 0x1 [12]] [Multiple (1) 7];
  Case 11 [
  Leaf [Times 0x1 [13];
  Times 0x1 [12]] [];
  Leaf [Times 0x1 [13]] [Multiple (1) 7]]]);
  Unpack 9 (
  Case 10 [
  Case 11 [
  Leaf [Times 0x1 [13];
  Times 0x1 [12]] [];
  Leaf [Times 0x1 [13];
  Times 0x1 []] [Multiple (1) 7]];
  Leaf [Times 0x1 [12];
  Times 0x1 []] [Multiple (1) 7]]);
  Unpack 9 (
  Case 10 [
  Leaf [Times 0x1 [12]] [Multiple (1) 7];
  Case 11 [
  Leaf [Times 0x1 [13];
  Times 0x1 [12]] [];
  Leaf [Times 0x1 [13]] [Multiple (1) 7]]]);
  Unpack 9 (
  Case 10 [
  Case 11 [
  Leaf [Times 0x1 [13];
  Times 0x1 [12]] [];
  Leaf [Times 0x1 [13];
  Times 0x1 []] [Multiple (1) 7]];
  Leaf [Times 0x1 [12];
  Times 0x1 []] [Multiple (1) 7]]);
  Leaf [Times 0x1 [9]] [Multiple (1) 7]]))).

Lemma nelp_v_coop_all_3210_1_checked : check nelp_v_coop_all_3210_1_hypotheses nelp_v_coop_all_3210_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nelp_v_coop_all_3210_1 :
  forall delta prob_row_C prob_column_C : R,
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0)) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0) /\ (1 - prob_row_C >= 0)) ->
  (* the point is in the region *)
    ((prob_column_C - 1 = 0) /\ (2 * prob_column_C - prob_row_C >= 0)) ->
  (* state 1 does not serve *)
    ((- (delta) > 0) \/ (- (prob_row_C) > 0) \/ (prob_row_C - 1 > 0) \/ (- (prob_column_C) > 0) \/ (prob_column_C - 1 >
    0) \/ (prob_row_C - 2 * prob_column_C > 0) \/ (((1 - prob_column_C > 0) \/ (prob_row_C - 1 >= 0)) /\ ((1 -
    prob_row_C > 0) \/ (1 - prob_column_C > 0))) \/ (((prob_row_C - 1 >= 0) \/ (- (prob_column_C) >= 0)) /\ ((1 -
    prob_row_C > 0) \/ (- (prob_column_C) >= 0))) \/ (((1 - prob_column_C > 0) \/ (- (prob_row_C) >= 0)) /\ ((prob_row_C
    > 0) \/ (1 - prob_column_C > 0))) \/ (((- (prob_row_C) >= 0) \/ (- (prob_column_C) >= 0)) /\ ((prob_row_C > 0) \/ (-
    (prob_column_C) >= 0))) \/ (1 - prob_column_C > 0)) ->
  False.
Proof.
  exact (fun delta prob_row_C prob_column_C => check_refutes (point [delta; prob_row_C; prob_column_C])
  nelp_v_coop_all_3210_1_hypotheses nelp_v_coop_all_3210_1_certificate nelp_v_coop_all_3210_1_checked).
Qed.
