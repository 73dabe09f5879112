(* el-farol-nash: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* nash and prob(a, Go) = prob(b, Go) and prob(b, Go) = prob(c, Go) => prob(a, Go)^2 = 1 - h *)
(* prob_a_Go is prob(a,Go); prob_b_Go is prob(b,Go); prob_c_Go is prob(c,Go) *)
Definition el_farol_nash_1_hypotheses : list formula :=
  let h := X 1 in let prob_a_Go := X 2 in let prob_b_Go := X 3 in let prob_c_Go := X 4 in
  [
  Positive (h);
  Positive (1 - h);
  And [NotNegative (prob_a_Go)];
  NotNegative (h + prob_a_Go + prob_b_Go * prob_c_Go - h * prob_a_Go - prob_a_Go * prob_b_Go * prob_c_Go - 1);
  NotNegative (prob_a_Go - h * prob_a_Go - prob_a_Go * prob_b_Go * prob_c_Go);
  Zero (prob_a_Go - prob_b_Go);
  Zero (prob_b_Go - prob_c_Go);
  Or [Positive (h + prob_a_Go^2 - 1); Positive (1 - h - prob_a_Go^2)]]%formulas.

Definition el_farol_nash_1_certificate : tree :=
  let h := X 1 in let prob_a_Go := X 2 in let prob_b_Go := X 3 in let prob_c_Go := X 4 in
  Unpack 2 (
  Case 7 [
  Leaf [Times 0x1 [1; 9];
  Times 0x1 [8; 4];
  Times 0x1 [9; 9]] [Multiple (- (prob_b_Go^3)) 6;
  Multiple (prob_a_Go * prob_b_Go * prob_c_Go + prob_b_Go^2 * prob_c_Go - prob_a_Go^3 - prob_a_Go^2 * prob_b_Go - prob_a_Go * prob_b_Go^2 - prob_b_Go^3) 5];
  Leaf [Times 0x1 [3];
  Times 0x1 [0; 9];
  Times 0x1 [8; 3];
  Times 0x1 [9; 9]] [Multiple (prob_b_Go - prob_b_Go^3) 6;
  Multiple (prob_a_Go * prob_b_Go * prob_c_Go + prob_a_Go + prob_b_Go^2 * prob_c_Go + prob_b_Go - prob_a_Go^3 - prob_a_Go^2 * prob_b_Go - prob_a_Go * prob_b_Go^2 - prob_b_Go^3) 5]]).

Lemma el_farol_nash_1_checked : check el_farol_nash_1_hypotheses el_farol_nash_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem el_farol_nash_1 :
  forall h prob_a_Go prob_b_Go prob_c_Go : R,
  (* el-farol: h > 0 *)
    (h > 0) ->
  (* el-farol: h < 1 *)
    (1 - h > 0) ->
  (* the strategy of a is a strategy *)
    ((prob_a_Go >= 0)) ->
  (* denied: nash and prob(a, Go) = prob(b, Go) and prob(b, Go) = prob(c, Go) => prob(a, Go)^2 = 1 - h *)
    (h + prob_a_Go + prob_b_Go * prob_c_Go - h * prob_a_Go - prob_a_Go * prob_b_Go * prob_c_Go - 1 >= 0) ->
  (* denied: nash and prob(a, Go) = prob(b, Go) and prob(b, Go) = prob(c, Go) => prob(a, Go)^2 = 1 - h *)
    (prob_a_Go - h * prob_a_Go - prob_a_Go * prob_b_Go * prob_c_Go >= 0) ->
  (* denied: nash and prob(a, Go) = prob(b, Go) and prob(b, Go) = prob(c, Go) => prob(a, Go)^2 = 1 - h *)
    (prob_a_Go - prob_b_Go = 0) ->
  (* denied: nash and prob(a, Go) = prob(b, Go) and prob(b, Go) = prob(c, Go) => prob(a, Go)^2 = 1 - h *)
    (prob_b_Go - prob_c_Go = 0) ->
  (* denied: nash and prob(a, Go) = prob(b, Go) and prob(b, Go) = prob(c, Go) => prob(a, Go)^2 = 1 - h *)
    ((h + prob_a_Go^2 - 1 > 0) \/ (1 - h - prob_a_Go^2 > 0)) ->
  False.
Proof.
  exact (fun h prob_a_Go prob_b_Go prob_c_Go => check_refutes (point [h; prob_a_Go; prob_b_Go; prob_c_Go])
  el_farol_nash_1_hypotheses el_farol_nash_1_certificate el_farol_nash_1_checked).
Qed.
