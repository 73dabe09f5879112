(* lp-pareto-any-pd-defect: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, C) = 0; prob(column, C) = 0 *)
(* delta is δ *)
Definition lp_pareto_any_pd_defect_1_hypotheses : list formula :=
  let T := X 1 in let P := X 2 in let S := X 3 in let delta := X 4 in
  [
  Positive (P - S);
  NotNegative (2 * P - T - S);
  And [Positive (delta)];
  Or [Positive (- (delta)); Positive (T + S - 2 * P); And [Positive (S - P)]; And [Positive (S - P)]]]%formulas.

Definition lp_pareto_any_pd_defect_1_certificate : tree :=
  let T := X 1 in let P := X 2 in let S := X 3 in let delta := X 4 in
  Unpack 2 (
  Case 3 [
  Leaf [Times 0x1 [4];
  Times 0x1 [5]] [];
  Leaf [Times 0x1 [1];
  Times 0x1 [5]] [];
  Unpack 5 (
  Leaf [Times 0x1 [0];
  Times 0x1 [6]] []);
  Unpack 5 (
  Leaf [Times 0x1 [0];
  Times 0x1 [6]] [])]).

Lemma lp_pareto_any_pd_defect_1_checked : check lp_pareto_any_pd_defect_1_hypotheses lp_pareto_any_pd_defect_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem lp_pareto_any_pd_defect_1 :
  forall T P S delta : R,
  (* prisoners-dilemma: P > S *)
    (P - S > 0) ->
  (* given: T + S <= 2*P *)
    (2 * P - T - S >= 0) ->
  (* given: 0 < δ <= ε/100 *)
    ((delta > 0)) ->
  (* state 1 does not serve *)
    ((- (delta) > 0) \/ (T + S - 2 * P > 0) \/ ((S - P > 0)) \/ ((S - P > 0))) ->
  False.
Proof.
  exact (fun T P S delta => check_refutes (point [T; P; S; delta]) lp_pareto_any_pd_defect_1_hypotheses
  lp_pareto_any_pd_defect_1_certificate lp_pareto_any_pd_defect_1_checked).
Qed.
