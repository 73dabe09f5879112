(* lp-v-coop-any-3210: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(column, C) = 1 *)
(* delta is δ; prob_row_C is prob(row,C); prob_column_C is prob(column,C) *)
Definition lp_v_coop_any_3210_1_hypotheses : list formula :=
  let delta := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in
  [
  And [Positive (delta)];
  And [NotNegative (prob_row_C); NotNegative (1 - prob_row_C)];
  Zero (prob_column_C - 1);
  Or [Positive (- (delta)); Positive (- (prob_row_C)); Positive (prob_row_C - 1); Positive (- (prob_column_C)); Positive
  (prob_column_C - 1); And [Or [Positive (1 - prob_column_C); NotNegative (prob_row_C - 1)]; Or [Positive (1 -
  prob_row_C); Positive (1 - prob_column_C)]]; And [Or [NotNegative (prob_row_C - 1); NotNegative (- (prob_column_C))];
  Or [Positive (1 - prob_row_C); NotNegative (- (prob_column_C))]]; And [Or [Positive (1 - prob_column_C); NotNegative
  (- (prob_row_C))]; Or [Positive (prob_row_C); Positive (1 - prob_column_C)]]; And [Or [NotNegative (- (prob_row_C));
  NotNegative (- (prob_column_C))]; Or [Positive (prob_row_C); NotNegative (- (prob_column_C))]]; Positive (1 -
  prob_column_C)]]%formulas.

Definition lp_v_coop_any_3210_1_certificate : tree :=
  let delta := X 1 in let prob_row_C := X 2 in let prob_column_C := X 3 in
  Unpack 0 (
  Unpack 1 (
  Case 3 [
  Leaf [Times 0x1 [4];
  Times 0x1 [7]] [];
  Leaf [Times 0x1 [7];
  Times 0x1 [5]] [];
  Leaf [Times 0x1 [7];
  Times 0x1 [6]] [];
  Leaf [Times 0x1 [7];
  Times 0x1 []] [Multiple (1) 2];
  Leaf [Times 0x1 [7]] [Multiple (- (1)) 2];
  Unpack 7 (
  Case 8 [
  Leaf [Times 0x1 [10]] [Multiple (1) 2];
  Case 9 [
  Leaf [Times 0x1 [11];
  Times 0x1 [10]] [];
  Leaf [Times 0x1 [11]] [Multiple (1) 2]]]);
  Unpack 7 (
  Case 8 [
  Case 9 [
  Leaf [Times 0x1 [11];
  Times 0x1 [10]] [];
  Leaf [Times 0x1 [11];
  Times 0x1 []] [Multiple (1) 2]];
  Leaf [Times 0x1 [10];
  Times 0x1 []] [Multiple (1) 2]]);
  Unpack 7 (
  Case 8 [
  Leaf [Times 0x1 [10]] [Multiple (1) 2];
  Case 9 [
  Leaf [Times 0x1 [11];
  Times 0x1 [10]] [];
  Leaf [Times 0x1 [11]] [Multiple (1) 2]]]);
  Unpack 7 (
  Case 8 [
  Case 9 [
  Leaf [Times 0x1 [11];
  Times 0x1 [10]] [];
  Leaf [Times 0x1 [11];
  Times 0x1 []] [Multiple (1) 2]];
  Leaf [Times 0x1 [10];
  Times 0x1 []] [Multiple (1) 2]]);
  Leaf [Times 0x1 [7]] [Multiple (1) 2]])).

Lemma lp_v_coop_any_3210_1_checked : check lp_v_coop_any_3210_1_hypotheses lp_v_coop_any_3210_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem lp_v_coop_any_3210_1 :
  forall delta prob_row_C prob_column_C : R,
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0)) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0) /\ (1 - prob_row_C >= 0)) ->
  (* the point is in the region *)
    (prob_column_C - 1 = 0) ->
  (* state 1 does not serve *)
    ((- (delta) > 0) \/ (- (prob_row_C) > 0) \/ (prob_row_C - 1 > 0) \/ (- (prob_column_C) > 0) \/ (prob_column_C - 1 >
    0) \/ (((1 - prob_column_C > 0) \/ (prob_row_C - 1 >= 0)) /\ ((1 - prob_row_C > 0) \/ (1 - prob_column_C > 0))) \/
    (((prob_row_C - 1 >= 0) \/ (- (prob_column_C) >= 0)) /\ ((1 - prob_row_C > 0) \/ (- (prob_column_C) >= 0))) \/ (((1
    - prob_column_C > 0) \/ (- (prob_row_C) >= 0)) /\ ((prob_row_C > 0) \/ (1 - prob_column_C > 0))) \/ (((-
    (prob_row_C) >= 0) \/ (- (prob_column_C) >= 0)) /\ ((prob_row_C > 0) \/ (- (prob_column_C) >= 0))) \/ (1 -
    prob_column_C > 0)) ->
  False.
Proof.
  exact (fun delta prob_row_C prob_column_C => check_refutes (point [delta; prob_row_C; prob_column_C])
  lp_v_coop_any_3210_1_hypotheses lp_v_coop_any_3210_1_certificate lp_v_coop_any_3210_1_checked).
Qed.
