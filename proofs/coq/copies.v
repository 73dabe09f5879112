(* copies: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(b, C) = prob(a, C) *)
(* prob_a_C is prob(a,C); prob_b_C is prob(b,C) *)
Definition copies_1_hypotheses : list formula :=
  let prob_a_C := X 1 in let prob_b_C := X 2 in
  [
  Or [Positive (prob_b_C - prob_a_C); Positive (prob_a_C - prob_b_C)];
  Zero (prob_b_C - prob_a_C)]%formulas.

Definition copies_1_certificate : tree :=
  let prob_a_C := X 1 in let prob_b_C := X 2 in
  Case 0 [
  Leaf [Times 0x1 [2]] [Multiple (- (1)) 1];
  Leaf [Times 0x1 [2]] [Multiple (1) 1]].

Lemma copies_1_checked : check copies_1_hypotheses copies_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem copies_1 :
  forall prob_a_C prob_b_C : R,
  (* denied: prob(b, C) = prob(a, C) *)
    ((prob_b_C - prob_a_C > 0) \/ (prob_a_C - prob_b_C > 0)) ->
  (* b *)
    (prob_b_C - prob_a_C = 0) ->
  False.
Proof.
  exact (fun prob_a_C prob_b_C => check_refutes (point [prob_a_C; prob_b_C]) copies_1_hypotheses copies_1_certificate
  copies_1_checked).
Qed.

(* prob(c, C) = prob(a, C) *)
(* prob_a_C is prob(a,C); prob_b_C is prob(b,C); prob_c_C is prob(c,C) *)
Definition copies_2_hypotheses : list formula :=
  let prob_a_C := X 1 in let prob_b_C := X 2 in let prob_c_C := X 3 in
  [
  Or [Positive (prob_c_C - prob_a_C); Positive (prob_a_C - prob_c_C)];
  Zero (prob_b_C - prob_a_C);
  Zero (prob_c_C - prob_b_C)]%formulas.

Definition copies_2_certificate : tree :=
  let prob_a_C := X 1 in let prob_b_C := X 2 in let prob_c_C := X 3 in
  Case 0 [
  Leaf [Times 0x1 [3]] [Multiple (- (1)) 2;
  Multiple (- (1)) 1];
  Leaf [Times 0x1 [3]] [Multiple (1) 2;
  Multiple (1) 1]].

Lemma copies_2_checked : check copies_2_hypotheses copies_2_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem copies_2 :
  forall prob_a_C prob_b_C prob_c_C : R,
  (* denied: prob(c, C) = prob(a, C) *)
    ((prob_c_C - prob_a_C > 0) \/ (prob_a_C - prob_c_C > 0)) ->
  (* b *)
    (prob_b_C - prob_a_C = 0) ->
  (* c *)
    (prob_c_C - prob_b_C = 0) ->
  False.
Proof.
  exact (fun prob_a_C prob_b_C prob_c_C => check_refutes (point [prob_a_C; prob_b_C; prob_c_C]) copies_2_hypotheses
  copies_2_certificate copies_2_checked).
Qed.

(* prob(d, C) = prob(a, C) *)
(* prob_a_C is prob(a,C); prob_b_C is prob(b,C); prob_c_C is prob(c,C); prob_d_C is prob(d,C) *)
Definition copies_3_hypotheses : list formula :=
  let prob_a_C := X 1 in let prob_b_C := X 2 in let prob_c_C := X 3 in let prob_d_C := X 4 in
  [
  Or [Positive (prob_d_C - prob_a_C); Positive (prob_a_C - prob_d_C)];
  Zero (prob_b_C - prob_a_C);
  Zero (prob_c_C - prob_b_C);
  Zero (prob_d_C - prob_c_C)]%formulas.

Definition copies_3_certificate : tree :=
  let prob_a_C := X 1 in let prob_b_C := X 2 in let prob_c_C := X 3 in let prob_d_C := X 4 in
  Case 0 [
  Leaf [Times 0x1 [4]] [Multiple (- (1)) 3;
  Multiple (- (1)) 2;
  Multiple (- (1)) 1];
  Leaf [Times 0x1 [4]] [Multiple (1) 3;
  Multiple (1) 2;
  Multiple (1) 1]].

Lemma copies_3_checked : check copies_3_hypotheses copies_3_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem copies_3 :
  forall prob_a_C prob_b_C prob_c_C prob_d_C : R,
  (* denied: prob(d, C) = prob(a, C) *)
    ((prob_d_C - prob_a_C > 0) \/ (prob_a_C - prob_d_C > 0)) ->
  (* b *)
    (prob_b_C - prob_a_C = 0) ->
  (* c *)
    (prob_c_C - prob_b_C = 0) ->
  (* d *)
    (prob_d_C - prob_c_C = 0) ->
  False.
Proof.
  exact (fun prob_a_C prob_b_C prob_c_C prob_d_C => check_refutes (point [prob_a_C; prob_b_C; prob_c_C; prob_d_C])
  copies_3_hypotheses copies_3_certificate copies_3_checked).
Qed.
