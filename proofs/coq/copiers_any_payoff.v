(* copiers-any-payoff: its denial contradicts itself *)
Require Import Checker.
Require Import Roots.
Open Scope R_scope.

(* payoff(row) = k; payoff(column) = k *)
(* root_1 is root(1) *)
Definition copiers_any_payoff_1_hypotheses : list formula :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let k := X 5 in let root_1 := X 6 in
  [
  And [NotNegative (k - P); NotNegative (R - k)];
  Or [Positive (P - k); Positive (k - R); And [Zero (T * root_1 + R * root_1^2 + P * root_1^2 + P + S * root_1 - T *
  root_1^2 - 2 * P * root_1 - S * root_1^2 - k); NotNegative (root_1); NotNegative (1 - root_1)]];
  Or [Positive (- (root_1)); Positive (root_1 - 1); Positive (T * root_1 + R * root_1^2 + P * root_1^2 + P + S * root_1
  - T * root_1^2 - 2 * P * root_1 - S * root_1^2 - k); Positive (T * root_1^2 + 2 * P * root_1 + S * root_1^2 + k - T *
  root_1 - R * root_1^2 - P * root_1^2 - P - S * root_1)]]%formulas.

Definition copiers_any_payoff_1_certificate : tree :=
  let T := X 1 in let R := X 2 in let P := X 3 in let S := X 4 in let k := X 5 in let root_1 := X 6 in
  Unpack 0 (
  Case 1 [
  Leaf [Times 0x1 [3];
  Times 0x1 [5]] [];
  Leaf [Times 0x1 [4];
  Times 0x1 [5]] [];
  Unpack 5 (
  Case 2 [
  Leaf [Times 0x1 [9];
  Times 0x1 [7]] [];
  Leaf [Times 0x1 [9];
  Times 0x1 [8]] [];
  Leaf [Times 0x1 [9]] [Multiple (- (1)) 6];
  Leaf [Times 0x1 [9]] [Multiple (1) 6]])]).

Lemma copiers_any_payoff_1_checked : check copiers_any_payoff_1_hypotheses copiers_any_payoff_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem copiers_any_payoff_1 :
  forall T R P S k root_1 : Rdefinitions.R,
  (* given: P <= k <= R *)
    ((k - P >= 0) /\ (R - k >= 0)) ->
  (* root(1) is a root *)
    ((P - k > 0) \/ (k - R > 0) \/ ((T * root_1 + R * root_1^2 + P * root_1^2 + P + S * root_1 - T * root_1^2 - 2 * P *
    root_1 - S * root_1^2 - k = 0) /\ (root_1 >= 0) /\ (1 - root_1 >= 0))) ->
  (* state 1 does not serve *)
    ((- (root_1) > 0) \/ (root_1 - 1 > 0) \/ (T * root_1 + R * root_1^2 + P * root_1^2 + P + S * root_1 - T * root_1^2 -
    2 * P * root_1 - S * root_1^2 - k > 0) \/ (T * root_1^2 + 2 * P * root_1 + S * root_1^2 + k - T * root_1 - R *
    root_1^2 - P * root_1^2 - P - S * root_1 > 0)) ->
  False.
Proof.
  exact (fun T R P S k root_1 => check_refutes (point [T; R; P; S; k; root_1]) copiers_any_payoff_1_hypotheses
  copiers_any_payoff_1_certificate copiers_any_payoff_1_checked).
Qed.

Theorem copiers_any_payoff_1_root_1 :
  forall T R P S k : Rdefinitions.R, exists root_1 : Rdefinitions.R,
  (* root(1) is a root *)
    ((P - k > 0) \/ (k - R > 0) \/ ((T * root_1 + R * root_1^2 + P * root_1^2 + P + S * root_1 - T * root_1^2 - 2 * P *
    root_1 - S * root_1^2 - k = 0) /\ (root_1 >= 0) /\ (1 - root_1 >= 0))).
Proof.
  intros T R P S k.
  destruct (root_between (Then (P - k) (Then (T + S - 2 * P) (Then (R + P - T - S) Nothing))) (0) (1) (1) (1)) as
  [root_1 H].
  exists root_1; as_stated H.
Qed.
