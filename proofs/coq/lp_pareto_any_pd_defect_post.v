(* lp-pareto-any-pd-defect-post: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, C) = 0; prob(column, C) = 0 *)
(* epsilon is ε; delta is δ *)
Definition lp_pareto_any_pd_defect_post_1_hypotheses : list formula :=
  let T := X 1 in let P := X 2 in let S := X 3 in let epsilon := X 4 in let delta := X 5 in
  [
  Positive (P - S);
  NotNegative (2 * P - T - S);
  And [NotNegative (1 - 10 * epsilon)];
  And [Positive (delta); NotNegative (epsilon - 100 * delta)];
  Or [Positive (- (delta)); Positive (delta - 1); And [Or [Positive (- (delta)); Positive (T + S - 2 * P)]]; And [Or
  [Positive (- (delta)); And [Positive (S - P)]]]; And [Or [Positive (- (delta)); And [Positive (S - P)]]]]]%formulas.

Definition lp_pareto_any_pd_defect_post_1_certificate : tree :=
  let T := X 1 in let P := X 2 in let S := X 3 in let epsilon := X 4 in let delta := X 5 in
  Unpack 2 (
  Unpack 3 (
  Case 4 [
  Leaf [Times 0x1 [6];
  Times 0x1 [8]] [];
  Leaf [Times 0x3e7 [];
  Times 0x1 [5];
  Times 0xa [7];
  Times 0x3e8 [8]] [];
  Unpack 8 (
  Case 9 [
  Leaf [Times 0x1 [6];
  Times 0x1 [10]] [];
  Leaf [Times 0x1 [1];
  Times 0x1 [10]] []]);
  Unpack 8 (
  Case 9 [
  Leaf [Times 0x1 [6];
  Times 0x1 [10]] [];
  Unpack 10 (
  Leaf [Times 0x1 [0];
  Times 0x1 [11]] [])]);
  Unpack 8 (
  Case 9 [
  Leaf [Times 0x1 [6];
  Times 0x1 [10]] [];
  Unpack 10 (
  Leaf [Times 0x1 [0];
  Times 0x1 [11]] [])])])).

Lemma lp_pareto_any_pd_defect_post_1_checked : check lp_pareto_any_pd_defect_post_1_hypotheses lp_pareto_any_pd_defect_post_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem lp_pareto_any_pd_defect_post_1 :
  forall T P S epsilon delta : R,
  (* prisoners-dilemma: P > S *)
    (P - S > 0) ->
  (* given: T + S <= 2*P *)
    (2 * P - T - S >= 0) ->
  (* given: 0 < ε <= 1/10 *)
    ((1 - 10 * epsilon >= 0)) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0) /\ (epsilon - 100 * delta >= 0)) ->
  (* state 1 does not serve *)
    ((- (delta) > 0) \/ (delta - 1 > 0) \/ (((- (delta) > 0) \/ (T + S - 2 * P > 0))) \/ (((- (delta) > 0) \/ ((S - P >
    0)))) \/ (((- (delta) > 0) \/ ((S - P > 0))))) ->
  False.
Proof.
  exact (fun T P S epsilon delta => check_refutes (point [T; P; S; epsilon; delta])
  lp_pareto_any_pd_defect_post_1_hypotheses lp_pareto_any_pd_defect_post_1_certificate
  lp_pareto_any_pd_defect_post_1_checked).
Qed.
