(* el-farol-best-repliers: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* nash *)
(* prob_a_Go is prob(a,Go); prob_b_Go is prob(b,Go); prob_c_Go is prob(c,Go); answer_0 is answer(0); answer_1 is
answer(1); answer_2 is answer(2) *)
Definition el_farol_best_repliers_1_hypotheses : list formula :=
  let h := X 1 in let prob_a_Go := X 2 in let prob_b_Go := X 3 in let prob_c_Go := X 4 in let answer_0 := X 5 in
  let answer_1 := X 6 in let answer_2 := X 7 in
  [
  Positive (h);
  Positive (1 - h);
  And [NotNegative (prob_a_Go); NotNegative (1 - prob_a_Go)];
  And [NotNegative (prob_b_Go); NotNegative (1 - prob_b_Go)];
  And [NotNegative (prob_c_Go); NotNegative (1 - prob_c_Go)];
  And [Or [NotNegative (h + prob_b_Go * prob_c_Go - 1); Zero (1 - answer_0)]; Or [NotNegative (1 - h - prob_b_Go *
  prob_c_Go); Zero (answer_0)]];
  And [Or [NotNegative (h + prob_a_Go * prob_c_Go - 1); Zero (1 - answer_1)]; Or [NotNegative (1 - h - prob_a_Go *
  prob_c_Go); Zero (answer_1)]];
  And [Or [NotNegative (h + prob_a_Go * prob_b_Go - 1); Zero (1 - answer_2)]; Or [NotNegative (1 - h - prob_a_Go *
  prob_b_Go); Zero (answer_2)]];
  Or [Positive (h * prob_a_Go + prob_a_Go * prob_b_Go * prob_c_Go + 1 - h - prob_a_Go - prob_b_Go * prob_c_Go); Positive
  (h * prob_a_Go + prob_a_Go * prob_b_Go * prob_c_Go - prob_a_Go); Positive (h * prob_b_Go + prob_a_Go * prob_b_Go *
  prob_c_Go + 1 - h - prob_a_Go * prob_c_Go - prob_b_Go); Positive (h * prob_b_Go + prob_a_Go * prob_b_Go * prob_c_Go -
  prob_b_Go); Positive (h * prob_c_Go + prob_a_Go * prob_b_Go * prob_c_Go + 1 - h - prob_a_Go * prob_b_Go - prob_c_Go);
  Positive (h * prob_c_Go + prob_a_Go * prob_b_Go * prob_c_Go - prob_c_Go)];
  Zero (prob_a_Go - answer_0);
  Zero (prob_b_Go - answer_1);
  Zero (prob_c_Go - answer_2)]%formulas.

Definition el_farol_best_repliers_1_certificate : tree :=
  let h := X 1 in let prob_a_Go := X 2 in let prob_b_Go := X 3 in let prob_c_Go := X 4 in let answer_0 := X 5 in
  let answer_1 := X 6 in let answer_2 := X 7 in
  Unpack 2 (
  Unpack 3 (
  Unpack 4 (
  Unpack 5 (
  Unpack 6 (
  Unpack 7 (
  Case 18 [
  Case 21 [
  Case 23 [
  Case 19 [
  Case 20 [
  Case 22 [
  Case 8 [
  Leaf [Times 0x1 [13; 24];
  Times 0x1 [30]] [];
  Leaf [Times 0x1 [30];
  Times 0x1 [12; 27]] [];
  Leaf [Times 0x1 [15; 28];
  Times 0x1 [30]] [];
  Leaf [Times 0x1 [30];
  Times 0x1 [14; 25]] [];
  Leaf [Times 0x1 [17; 29];
  Times 0x1 [30]] [];
  Leaf [Times 0x1 [30];
  Times 0x1 [16; 26]] []];
  Case 8 [
  Leaf [Times 0x1 [13; 24];
  Times 0x1 [30]] [];
  Leaf [Times 0x1 [30];
  Times 0x1 [12; 27]] [];
  Leaf [Times 0x1 [15; 28];
  Times 0x1 [30]] [];
  Leaf [Times 0x1 [30];
  Times 0x1 [14; 25]] [];
  Leaf [Times 0x1 [30]] [Multiple (1 - answer_0 * answer_1 - h) 11;
  Multiple (answer_0 - prob_c_Go * answer_0) 10;
  Multiple (prob_b_Go - prob_b_Go * prob_c_Go) 9;
  Multiple (answer_0 * answer_1 + h - 1) 29];
  Leaf [Times 0x1 [30];
  Times 0x1 [16; 26]] []]];
  Case 22 [
  Case 8 [
  Leaf [Times 0x1 [13; 24];
  Times 0x1 [30]] [];
  Leaf [Times 0x1 [30];
  Times 0x1 [12; 27]] [];
  Leaf [Times 0x1 [30]] [Multiple (1 - prob_c_Go * answer_0 - h) 10;
  Multiple (prob_c_Go - prob_b_Go * prob_c_Go) 9;
  Multiple (prob_c_Go * answer_0 + h - 1) 28];
  Leaf [Times 0x1 [30];
  Times 0x1 [14; 25]] [];
  Leaf [Times 0x1 [17; 29];
  Times 0x1 [30]] [];
  Leaf [Times 0x1 [30];
  Times 0x1 [16; 26]] []];
  Leaf [Times 0x1 [0];
  Times 0x1 [27]] [Multiple (1) 11;
  Multiple (prob_c_Go) 10;
  Multiple (- (1)) 29;
  Multiple (- (prob_c_Go)) 28]]];
  Case 20 [
  Leaf [Times 0x1 [1];
  Times 0x1 [28]] [Multiple (- (prob_c_Go)) 9;
  Multiple (- (prob_c_Go)) 27];
  Case 22 [
  Leaf [Times 0x1 [1];
  Times 0x1 [29]] [Multiple (- (prob_b_Go)) 9;
  Multiple (- (prob_b_Go)) 27];
  Case 8 [
  Leaf [Times 0x1 [13; 24];
  Times 0x1 [30]] [];
  Leaf [Times 0x1 [30]] [Multiple (1 - h - prob_b_Go * prob_c_Go) 9;
  Multiple (1 - h - prob_b_Go * prob_c_Go) 27];
  Leaf [Times 0x1 [30]] [Multiple (1 - prob_c_Go * answer_0 - h) 10;
  Multiple (prob_c_Go - prob_b_Go * prob_c_Go) 9;
  Multiple (prob_c_Go * answer_0 + h - 1) 28];
  Leaf [Times 0x1 [30];
  Times 0x1 [14; 25]] [];
  Leaf [Times 0x1 [30]] [Multiple (1 - answer_0 * answer_1 - h) 11;
  Multiple (answer_0 - prob_c_Go * answer_0) 10;
  Multiple (prob_b_Go - prob_b_Go * prob_c_Go) 9;
  Multiple (answer_0 * answer_1 + h - 1) 29];
  Leaf [Times 0x1 [30];
  Times 0x1 [16; 26]] []]]]];
  Leaf [Times 0x1 [1];
  Times 0x1 [24]] [Multiple (- (answer_1)) 11;
  Multiple (- (prob_c_Go)) 10;
  Multiple (- (answer_1)) 26]];
  Leaf [Times 0x1 [1];
  Times 0x1 [24]] [Multiple (- (prob_c_Go)) 10;
  Multiple (- (prob_c_Go)) 25]];
  Case 19 [
  Case 20 [
  Case 23 [
  Case 21 [
  Case 22 [
  Case 8 [
  Leaf [Times 0x1 [30]] [Multiple (1 - h - prob_b_Go * prob_c_Go) 9;
  Multiple (h + prob_b_Go * prob_c_Go - 1) 24];
  Leaf [Times 0x1 [30];
  Times 0x1 [12; 25]] [];
  Leaf [Times 0x1 [15; 26];
  Times 0x1 [30]] [];
  Leaf [Times 0x1 [30];
  Times 0x1 [14; 28]] [];
  Leaf [Times 0x1 [17; 29];
  Times 0x1 [30]] [];
  Leaf [Times 0x1 [30];
  Times 0x1 [16; 27]] []];
  Leaf [Times 0x1 [0];
  Times 0x1 [28]] [Multiple (1) 11;
  Multiple (prob_c_Go) 9;
  Multiple (- (1)) 29;
  Multiple (- (prob_c_Go)) 24]];
  Case 22 [
  Leaf [Times 0x1 [1];
  Times 0x1 [29]] [Multiple (- (1)) 10;
  Multiple (- (prob_b_Go)) 9;
  Multiple (- (1)) 28;
  Multiple (prob_b_Go) 24];
  Case 8 [
  Leaf [Times 0x1 [30]] [Multiple (1 - h - prob_b_Go * prob_c_Go) 9;
  Multiple (h + prob_b_Go * prob_c_Go - 1) 24];
  Leaf [Times 0x1 [30];
  Times 0x1 [12; 25]] [];
  Leaf [Times 0x1 [15; 26];
  Times 0x1 [30]] [];
  Leaf [Times 0x1 [30]] [Multiple (1 - prob_c_Go - h) 10;
  Multiple (- (prob_b_Go * prob_c_Go)) 9;
  Multiple (1 - prob_c_Go - h) 28;
  Multiple (prob_b_Go * prob_c_Go) 24];
  Leaf [Times 0x1 [30]] [Multiple (1 - answer_0 * answer_1 - h) 11;
  Multiple (answer_0 - prob_c_Go * answer_0) 10;
  Multiple (prob_b_Go - prob_b_Go * prob_c_Go) 9;
  Multiple (answer_0 * answer_1 + h - 1) 29];
  Leaf [Times 0x1 [30];
  Times 0x1 [16; 27]] []]]];
  Leaf [Times 0x1 [1];
  Times 0x1 [26]] [Multiple (- (1)) 11;
  Multiple (- (prob_c_Go)) 9;
  Multiple (- (1)) 27;
  Multiple (prob_c_Go) 24]];
  Case 21 [
  Case 22 [
  Case 23 [
  Leaf [Times 0x1 [0];
  Times 0x1 [29]] [Multiple (1) 10;
  Multiple (prob_b_Go) 9;
  Multiple (- (1)) 26;
  Multiple (- (prob_b_Go)) 24];
  Case 8 [
  Leaf [Times 0x1 [30]] [Multiple (1 - h - prob_b_Go * prob_c_Go) 9;
  Multiple (h + prob_b_Go * prob_c_Go - 1) 24];
  Leaf [Times 0x1 [30];
  Times 0x1 [12; 25]] [];
  Leaf [Times 0x1 [30]] [Multiple (1 - prob_c_Go * answer_0 - h) 10;
  Multiple (prob_c_Go - prob_b_Go * prob_c_Go) 9;
  Multiple (prob_c_Go * answer_0 + h - 1) 26];
  Leaf [Times 0x1 [30];
  Times 0x1 [14; 27]] [];
  Leaf [Times 0x1 [17; 28];
  Times 0x1 [30]] [];
  Leaf [Times 0x1 [30]] [Multiple (- (h)) 11;
  Multiple (- (prob_c_Go)) 10;
  Multiple (- (prob_b_Go * prob_c_Go)) 9;
  Multiple (- (h)) 29;
  Multiple (prob_c_Go) 26;
  Multiple (prob_b_Go * prob_c_Go) 24]]];
  Leaf [Times 0x1 [0];
  Times 0x1 [25]] [Multiple (1) 11;
  Multiple (prob_c_Go) 10;
  Multiple (- (1)) 28;
  Multiple (- (prob_c_Go)) 26]];
  Leaf [Times 0x1 []] [Multiple (- (1)) 27;
  Multiple (- (1)) 26]]];
  Leaf [Times 0x1 []] [Multiple (- (1)) 25;
  Multiple (- (1)) 24]]])))))).

Lemma el_farol_best_repliers_1_checked : check el_farol_best_repliers_1_hypotheses el_farol_best_repliers_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem el_farol_best_repliers_1 :
  forall h prob_a_Go prob_b_Go prob_c_Go answer_0 answer_1 answer_2 : R,
  (* el-farol: h > 0 *)
    (h > 0) ->
  (* el-farol: h < 1 *)
    (1 - h > 0) ->
  (* the strategy of a is a strategy *)
    ((prob_a_Go >= 0) /\ (1 - prob_a_Go >= 0)) ->
  (* the strategy of b is a strategy *)
    ((prob_b_Go >= 0) /\ (1 - prob_b_Go >= 0)) ->
  (* the strategy of c is a strategy *)
    ((prob_c_Go >= 0) /\ (1 - prob_c_Go >= 0)) ->
  (* oracle: the answer about a is a probability, certain off the threshold *)
    (((h + prob_b_Go * prob_c_Go - 1 >= 0) \/ (1 - answer_0 = 0)) /\ ((1 - h - prob_b_Go * prob_c_Go >= 0) \/ (answer_0
    = 0))) ->
  (* oracle: the answer about b is a probability, certain off the threshold *)
    (((h + prob_a_Go * prob_c_Go - 1 >= 0) \/ (1 - answer_1 = 0)) /\ ((1 - h - prob_a_Go * prob_c_Go >= 0) \/ (answer_1
    = 0))) ->
  (* oracle: the answer about c is a probability, certain off the threshold *)
    (((h + prob_a_Go * prob_b_Go - 1 >= 0) \/ (1 - answer_2 = 0)) /\ ((1 - h - prob_a_Go * prob_b_Go >= 0) \/ (answer_2
    = 0))) ->
  (* denied: nash *)
    ((h * prob_a_Go + prob_a_Go * prob_b_Go * prob_c_Go + 1 - h - prob_a_Go - prob_b_Go * prob_c_Go > 0) \/ (h *
    prob_a_Go + prob_a_Go * prob_b_Go * prob_c_Go - prob_a_Go > 0) \/ (h * prob_b_Go + prob_a_Go * prob_b_Go * prob_c_Go
    + 1 - h - prob_a_Go * prob_c_Go - prob_b_Go > 0) \/ (h * prob_b_Go + prob_a_Go * prob_b_Go * prob_c_Go - prob_b_Go >
    0) \/ (h * prob_c_Go + prob_a_Go * prob_b_Go * prob_c_Go + 1 - h - prob_a_Go * prob_b_Go - prob_c_Go > 0) \/ (h *
    prob_c_Go + prob_a_Go * prob_b_Go * prob_c_Go - prob_c_Go > 0)) ->
  (* a *)
    (prob_a_Go - answer_0 = 0) ->
  (* b *)
    (prob_b_Go - answer_1 = 0) ->
  (* c *)
    (prob_c_Go - answer_2 = 0) ->
  False.
Proof.
  exact (fun h prob_a_Go prob_b_Go prob_c_Go answer_0 answer_1 answer_2 => check_refutes (point [h; prob_a_Go;
  prob_b_Go; prob_c_Go; answer_0; answer_1; answer_2]) el_farol_best_repliers_1_hypotheses
  el_farol_best_repliers_1_certificate el_farol_best_repliers_1_checked).
Qed.
