(* el-farol-mixed: its denial contradicts itself *)
Require Import Checker.
Require Import Roots.
Open Scope R_scope.

(* nash; prob(a, Go) = prob(b, Go); prob(b, Go) = prob(c, Go) *)
(* root_1 is root(1) *)
Definition el_farol_mixed_1_hypotheses : list formula :=
  let h := X 1 in let root_1 := X 2 in
  [
  Positive (h);
  Positive (1 - h);
  Or [Positive (h - 1); Positive (- (h)); And [Zero (h + root_1^2 - 1); NotNegative (root_1); NotNegative (1 - root_1)]];
  Or [Positive (- (root_1)); Positive (root_1 - 1); Positive (h * root_1 + root_1^3 + 1 - h - root_1^2 - root_1);
  Positive (h * root_1 + root_1^3 - root_1)]]%formulas.

Definition el_farol_mixed_1_certificate : tree :=
  let h := X 1 in let root_1 := X 2 in
  Case 2 [
  Leaf [Times 0x1 [1];
  Times 0x1 [4]] [];
  Leaf [Times 0x1 [0];
  Times 0x1 [4]] [];
  Unpack 4 (
  Case 3 [
  Leaf [Times 0x1 [8];
  Times 0x1 [6]] [];
  Leaf [Times 0x1 [8];
  Times 0x1 [7]] [];
  Leaf [Times 0x1 [8]] [Multiple (1 - root_1) 5];
  Leaf [Times 0x1 [8]] [Multiple (- (root_1)) 5]])].

Lemma el_farol_mixed_1_checked : check el_farol_mixed_1_hypotheses el_farol_mixed_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem el_farol_mixed_1 :
  forall h root_1 : R,
  (* el-farol: h > 0 *)
    (h > 0) ->
  (* el-farol: h < 1 *)
    (1 - h > 0) ->
  (* root(1) is a root *)
    ((h - 1 > 0) \/ (- (h) > 0) \/ ((h + root_1^2 - 1 = 0) /\ (root_1 >= 0) /\ (1 - root_1 >= 0))) ->
  (* state 1 does not serve *)
    ((- (root_1) > 0) \/ (root_1 - 1 > 0) \/ (h * root_1 + root_1^3 + 1 - h - root_1^2 - root_1 > 0) \/ (h * root_1 +
    root_1^3 - root_1 > 0)) ->
  False.
Proof.
  exact (fun h root_1 => check_refutes (point [h; root_1]) el_farol_mixed_1_hypotheses el_farol_mixed_1_certificate
  el_farol_mixed_1_checked).
Qed.

Theorem el_farol_mixed_1_root_1 :
  forall h : R, exists root_1 : R,
  (* root(1) is a root *)
    ((h - 1 > 0) \/ (- (h) > 0) \/ ((h + root_1^2 - 1 = 0) /\ (root_1 >= 0) /\ (1 - root_1 >= 0))).
Proof.
  intros h.
  destruct (root_between (Then (h - 1) (Then (0) (Then (1) Nothing))) (0) (1) (1) (1)) as [root_1 H].
  exists root_1; as_stated H.
Qed.
