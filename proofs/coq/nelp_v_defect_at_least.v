(* nelp-v-defect-at-least: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, C)/ε >= Ω(δ/ε) *)
(* epsilon is ε; delta is δ *)
Definition nelp_v_defect_at_least_1_hypotheses : list formula :=
  let K := X 1 in let epsilon := X 2 in let delta := X 3 in
  [
  Positive (K);
  Positive (epsilon);
  NotNegative (1 - 100 * epsilon);
  NotNegative (1 - 100 * K * epsilon - 100 * epsilon);
  Positive (delta);
  NotNegative (epsilon - 100 * delta);
  Or [NotNegative (- (K) - 1); Positive (- (delta)); Positive (delta - 2 * K - 2); Positive (- (K^2 * delta) - 2 * K *
  delta - delta); Positive (- (delta)); NotNegative (- (delta)); Positive (K * epsilon * delta + epsilon * delta - 2 *
  K^2 * epsilon - 4 * K * epsilon - 2 * epsilon); Positive (delta - 1); Positive (- (4 * K * delta) - 3 * delta);
  NotNegative (delta - 2 * K - 2); And [NotNegative (delta - 1)]; And [NotNegative (delta - 2 * K - 2)]]]%formulas.

Definition nelp_v_defect_at_least_1_certificate : tree :=
  let K := X 1 in let epsilon := X 2 in let delta := X 3 in
  Case 6 [
  Leaf [Times 0x1 [];
  Times 0x1 [0];
  Times 0x1 [7]] [];
  Leaf [Times 0x1 [4];
  Times 0x1 [7]] [];
  Leaf [Times 0x4e1f [];
  Times 0x4e20 [0];
  Times 0x1 [2];
  Times 0x64 [5];
  Times 0x2710 [7]] [];
  Leaf [Times 0x1 [4];
  Times 0x2 [0; 4];
  Times 0x1 [0; 0; 4];
  Times 0x1 [7]] [];
  Leaf [Times 0x1 [4];
  Times 0x1 [7]] [];
  Leaf [Times 0x1 [4];
  Times 0x1 [7]] [];
  Leaf [Times 0x190 [0; 1];
  Times 0x4e1f [1; 1];
  Times 0xc8 [0; 0; 1];
  Times 0x4e1f [0; 1; 1];
  Times 0xc8 [1; 3];
  Times 0x64 [7];
  Times 0x1 [1; 5];
  Times 0x1 [0; 1; 5]] [];
  Leaf [Times 0x270f [];
  Times 0x1 [2];
  Times 0x64 [5];
  Times 0x2710 [7]] [];
  Leaf [Times 0x3 [4];
  Times 0x4 [0; 4];
  Times 0x1 [7]] [];
  Leaf [Times 0x4e1f [];
  Times 0x4e20 [0];
  Times 0x1 [2];
  Times 0x64 [5];
  Times 0x2710 [7]] [];
  Unpack 7 (
  Leaf [Times 0x1 [2];
  Times 0x270f [4];
  Times 0x64 [5];
  Times 0x1 [8]] []);
  Unpack 7 (
  Leaf [Times 0x4e1f [];
  Times 0x4e20 [0];
  Times 0x1 [2];
  Times 0x64 [5];
  Times 0x2710 [8]] [])].

Lemma nelp_v_defect_at_least_1_checked : check nelp_v_defect_at_least_1_hypotheses nelp_v_defect_at_least_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nelp_v_defect_at_least_1 :
  forall K epsilon delta : R,
  (* given: K > 0 *)
    (K > 0) ->
  (* given: ε > 0 *)
    (epsilon > 0) ->
  (* given: ε <= 0.01 *)
    (1 - 100 * epsilon >= 0) ->
  (* given: ε <= 1/(100*(K + 1)) *)
    (1 - 100 * K * epsilon - 100 * epsilon >= 0) ->
  (* given: δ > 0 *)
    (delta > 0) ->
  (* given: δ <= ε/100 *)
    (epsilon - 100 * delta >= 0) ->
  (* state 1 does not serve *)
    ((- (K) - 1 >= 0) \/ (- (delta) > 0) \/ (delta - 2 * K - 2 > 0) \/ (- (K^2 * delta) - 2 * K * delta - delta > 0) \/
    (- (delta) > 0) \/ (- (delta) >= 0) \/ (K * epsilon * delta + epsilon * delta - 2 * K^2 * epsilon - 4 * K * epsilon
    - 2 * epsilon > 0) \/ (delta - 1 > 0) \/ (- (4 * K * delta) - 3 * delta > 0) \/ (delta - 2 * K - 2 >= 0) \/ ((delta
    - 1 >= 0)) \/ ((delta - 2 * K - 2 >= 0))) ->
  False.
Proof.
  exact (fun K epsilon delta => check_refutes (point [K; epsilon; delta]) nelp_v_defect_at_least_1_hypotheses
  nelp_v_defect_at_least_1_certificate nelp_v_defect_at_least_1_checked).
Qed.

(* a line fails in these states *)
(* epsilon is ε; delta is δ; prob_row_C is prob(row,C) *)
Definition nelp_v_defect_at_least_fails_hypotheses : list formula :=
  let K := X 1 in let epsilon := X 2 in let delta := X 3 in let prob_row_C := X 4 in
  [
  Positive (epsilon);
  Positive (delta);
  And [NotNegative (prob_row_C)];
  Zero (2 * K * prob_row_C + 2 * prob_row_C - delta);
  NotNegative (K * epsilon * prob_row_C - epsilon * delta)]%formulas.

Definition nelp_v_defect_at_least_fails_certificate : tree :=
  let K := X 1 in let epsilon := X 2 in let delta := X 3 in let prob_row_C := X 4 in
  Unpack 2 (
  Leaf [Times 0x2 [0; 5];
  Times 0x1 [0; 1];
  Times 0x2 [4]] [Multiple (- (epsilon)) 3]).

Lemma nelp_v_defect_at_least_fails_checked : check nelp_v_defect_at_least_fails_hypotheses nelp_v_defect_at_least_fails_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem nelp_v_defect_at_least_fails :
  forall K epsilon delta prob_row_C : R,
  (* given: ε > 0 *)
    (epsilon > 0) ->
  (* given: δ > 0 *)
    (delta > 0) ->
  (* the strategy of row is a strategy *)
    ((prob_row_C >= 0)) ->
  (* denied: prob(row, C) = δ/2/(K + 1) and prob(column, C) = 0 => not prob(row, C)/ε >= δ/ε/K *)
    (2 * K * prob_row_C + 2 * prob_row_C - delta = 0) ->
  (* denied: prob(row, C) = δ/2/(K + 1) and prob(column, C) = 0 => not prob(row, C)/ε >= δ/ε/K *)
    (K * epsilon * prob_row_C - epsilon * delta >= 0) ->
  False.
Proof.
  exact (fun K epsilon delta prob_row_C => check_refutes (point [K; epsilon; delta; prob_row_C])
  nelp_v_defect_at_least_fails_hypotheses nelp_v_defect_at_least_fails_certificate
  nelp_v_defect_at_least_fails_checked).
Qed.
