(* tit-for-tat: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, C) = ε*p0 + (1 - ε)*(pD + (pC - pD)*prob(column, C)) *)
(* epsilon is ε; prob_row_C is prob(row,C); prob_column_C is prob(column,C) *)
Definition tit_for_tat_1_hypotheses : list formula :=
  let p0 := X 1 in let pC := X 2 in let pD := X 3 in let epsilon := X 4 in let prob_row_C := X 5 in
  let prob_column_C := X 6 in
  [
  Or [Positive (pC * epsilon * prob_column_C + pD * epsilon + pD * prob_column_C + prob_row_C - p0 * epsilon - pC *
  prob_column_C - pD * epsilon * prob_column_C - pD); Positive (p0 * epsilon + pC * prob_column_C + pD * epsilon *
  prob_column_C + pD - pC * epsilon * prob_column_C - pD * epsilon - pD * prob_column_C - prob_row_C)];
  Zero (pC * epsilon * prob_column_C + pD * epsilon + pD * prob_column_C + prob_row_C - p0 * epsilon - pC *
  prob_column_C - pD * epsilon * prob_column_C - pD)]%formulas.

Definition tit_for_tat_1_certificate : tree :=
  let p0 := X 1 in let pC := X 2 in let pD := X 3 in let epsilon := X 4 in let prob_row_C := X 5 in
  let prob_column_C := X 6 in
  Case 0 [
  Leaf [Times 0x1 [2]] [Multiple (- (1)) 1];
  Leaf [Times 0x1 [2]] [Multiple (1) 1]].

Lemma tit_for_tat_1_checked : check tit_for_tat_1_hypotheses tit_for_tat_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem tit_for_tat_1 :
  forall p0 pC pD epsilon prob_row_C prob_column_C : R,
  (* denied: prob(row, C) = ε*p0 + (1 - ε)*(pD + (pC - pD)*prob(column, C)) *)
    ((pC * epsilon * prob_column_C + pD * epsilon + pD * prob_column_C + prob_row_C - p0 * epsilon - pC * prob_column_C
    - pD * epsilon * prob_column_C - pD > 0) \/ (p0 * epsilon + pC * prob_column_C + pD * epsilon * prob_column_C + pD -
    pC * epsilon * prob_column_C - pD * epsilon - pD * prob_column_C - prob_row_C > 0)) ->
  (* row *)
    (pC * epsilon * prob_column_C + pD * epsilon + pD * prob_column_C + prob_row_C - p0 * epsilon - pC * prob_column_C -
    pD * epsilon * prob_column_C - pD = 0) ->
  False.
Proof.
  exact (fun p0 pC pD epsilon prob_row_C prob_column_C => check_refutes (point [p0; pC; pD; epsilon; prob_row_C;
  prob_column_C]) tit_for_tat_1_hypotheses tit_for_tat_1_certificate tit_for_tat_1_checked).
Qed.

(* prob(row, C)*(1 - (1 - ε)^2*(pC - pD)*(qC - qD)) = ε*p0 + (1 - ε)*pD + (1 - ε)*(pC - pD)*(ε*q0 + (1 - ε)*qD) *)
(* epsilon is ε; prob_row_C is prob(row,C); prob_column_C is prob(column,C) *)
Definition tit_for_tat_2_hypotheses : list formula :=
  let p0 := X 1 in let pC := X 2 in let pD := X 3 in let q0 := X 4 in let qC := X 5 in let qD := X 6 in
  let epsilon := X 7 in let prob_row_C := X 8 in let prob_column_C := X 9 in
  [
  Or [Positive (pC * q0 * epsilon^2 + 2 * pC * qC * epsilon * prob_row_C + pC * qD * epsilon^2 * prob_row_C + 2 * pC *
  qD * epsilon + pC * qD * prob_row_C + pD * q0 * epsilon + pD * qC * epsilon^2 * prob_row_C + pD * qC * prob_row_C + pD
  * qD * epsilon^2 + 2 * pD * qD * epsilon * prob_row_C + pD * qD + pD * epsilon + prob_row_C - p0 * epsilon - pC * q0 *
  epsilon - pC * qC * epsilon^2 * prob_row_C - pC * qC * prob_row_C - pC * qD * epsilon^2 - 2 * pC * qD * epsilon *
  prob_row_C - pC * qD - pD * q0 * epsilon^2 - 2 * pD * qC * epsilon * prob_row_C - pD * qD * epsilon^2 * prob_row_C - 2
  * pD * qD * epsilon - pD * qD * prob_row_C - pD); Positive (p0 * epsilon + pC * q0 * epsilon + pC * qC * epsilon^2 *
  prob_row_C + pC * qC * prob_row_C + pC * qD * epsilon^2 + 2 * pC * qD * epsilon * prob_row_C + pC * qD + pD * q0 *
  epsilon^2 + 2 * pD * qC * epsilon * prob_row_C + pD * qD * epsilon^2 * prob_row_C + 2 * pD * qD * epsilon + pD * qD *
  prob_row_C + pD - pC * q0 * epsilon^2 - 2 * pC * qC * epsilon * prob_row_C - pC * qD * epsilon^2 * prob_row_C - 2 * pC
  * qD * epsilon - pC * qD * prob_row_C - pD * q0 * epsilon - pD * qC * epsilon^2 * prob_row_C - pD * qC * prob_row_C -
  pD * qD * epsilon^2 - 2 * pD * qD * epsilon * prob_row_C - pD * qD - pD * epsilon - prob_row_C)];
  Zero (pC * epsilon * prob_column_C + pD * epsilon + pD * prob_column_C + prob_row_C - p0 * epsilon - pC *
  prob_column_C - pD * epsilon * prob_column_C - pD);
  Zero (qC * epsilon * prob_row_C + qD * epsilon + qD * prob_row_C + prob_column_C - q0 * epsilon - qC * prob_row_C - qD
  * epsilon * prob_row_C - qD)]%formulas.

Definition tit_for_tat_2_certificate : tree :=
  let p0 := X 1 in let pC := X 2 in let pD := X 3 in let q0 := X 4 in let qC := X 5 in let qD := X 6 in
  let epsilon := X 7 in let prob_row_C := X 8 in let prob_column_C := X 9 in
  Case 0 [
  Leaf [Times 0x1 [3]] [Multiple (pC * epsilon + pD - pC - pD * epsilon) 2;
  Multiple (- (1)) 1];
  Leaf [Times 0x1 [3]] [Multiple (pC + pD * epsilon - pC * epsilon - pD) 2;
  Multiple (1) 1]].

Lemma tit_for_tat_2_checked : check tit_for_tat_2_hypotheses tit_for_tat_2_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem tit_for_tat_2 :
  forall p0 pC pD q0 qC qD epsilon prob_row_C prob_column_C : R,
  (* denied: prob(row, C)*(1 - (1 - ε)^2*(pC - pD)*(qC - qD)) = ε*p0 + (1 - ε)*pD + (1 - ε)*(pC - pD)*(ε*q0 + (1 - ε)*qD) *)
    ((pC * q0 * epsilon^2 + 2 * pC * qC * epsilon * prob_row_C + pC * qD * epsilon^2 * prob_row_C + 2 * pC * qD *
    epsilon + pC * qD * prob_row_C + pD * q0 * epsilon + pD * qC * epsilon^2 * prob_row_C + pD * qC * prob_row_C + pD *
    qD * epsilon^2 + 2 * pD * qD * epsilon * prob_row_C + pD * qD + pD * epsilon + prob_row_C - p0 * epsilon - pC * q0 *
    epsilon - pC * qC * epsilon^2 * prob_row_C - pC * qC * prob_row_C - pC * qD * epsilon^2 - 2 * pC * qD * epsilon *
    prob_row_C - pC * qD - pD * q0 * epsilon^2 - 2 * pD * qC * epsilon * prob_row_C - pD * qD * epsilon^2 * prob_row_C -
    2 * pD * qD * epsilon - pD * qD * prob_row_C - pD > 0) \/ (p0 * epsilon + pC * q0 * epsilon + pC * qC * epsilon^2 *
    prob_row_C + pC * qC * prob_row_C + pC * qD * epsilon^2 + 2 * pC * qD * epsilon * prob_row_C + pC * qD + pD * q0 *
    epsilon^2 + 2 * pD * qC * epsilon * prob_row_C + pD * qD * epsilon^2 * prob_row_C + 2 * pD * qD * epsilon + pD * qD
    * prob_row_C + pD - pC * q0 * epsilon^2 - 2 * pC * qC * epsilon * prob_row_C - pC * qD * epsilon^2 * prob_row_C - 2
    * pC * qD * epsilon - pC * qD * prob_row_C - pD * q0 * epsilon - pD * qC * epsilon^2 * prob_row_C - pD * qC *
    prob_row_C - pD * qD * epsilon^2 - 2 * pD * qD * epsilon * prob_row_C - pD * qD - pD * epsilon - prob_row_C > 0)) ->
  (* row *)
    (pC * epsilon * prob_column_C + pD * epsilon + pD * prob_column_C + prob_row_C - p0 * epsilon - pC * prob_column_C -
    pD * epsilon * prob_column_C - pD = 0) ->
  (* column *)
    (qC * epsilon * prob_row_C + qD * epsilon + qD * prob_row_C + prob_column_C - q0 * epsilon - qC * prob_row_C - qD *
    epsilon * prob_row_C - qD = 0) ->
  False.
Proof.
  exact (fun p0 pC pD q0 qC qD epsilon prob_row_C prob_column_C => check_refutes (point [p0; pC; pD; q0; qC; qD;
  epsilon; prob_row_C; prob_column_C]) tit_for_tat_2_hypotheses tit_for_tat_2_certificate tit_for_tat_2_checked).
Qed.

(* (1 - ε)^2*(pC - pD)*(qC - qD) < 1 *)
(* epsilon is ε *)
Definition tit_for_tat_3_hypotheses : list formula :=
  let pC := X 1 in let pD := X 2 in let qC := X 3 in let qD := X 4 in let epsilon := X 5 in
  [
  And [Positive (epsilon); NotNegative (1 - epsilon)];
  And [NotNegative (pC); NotNegative (1 - pC)];
  And [NotNegative (pD); NotNegative (1 - pD)];
  And [NotNegative (qC); NotNegative (1 - qC)];
  And [NotNegative (qD); NotNegative (1 - qD)];
  NotNegative (pC * qC * epsilon^2 + pC * qC + 2 * pC * qD * epsilon + 2 * pD * qC * epsilon + pD * qD * epsilon^2 + pD
  * qD - 2 * pC * qC * epsilon - pC * qD * epsilon^2 - pC * qD - pD * qC * epsilon^2 - pD * qC - 2 * pD * qD * epsilon -
  1)]%formulas.

Definition tit_for_tat_3_certificate : tree :=
  let pC := X 1 in let pD := X 2 in let qC := X 3 in let qD := X 4 in let epsilon := X 5 in
  Unpack 0 (
  Unpack 1 (
  Unpack 2 (
  Unpack 3 (
  Unpack 4 (
  Leaf [Times 0x1 [5];
  Times 0x1 [6; 5];
  Times 0x2 [6];
  Times 0x1 [7; 10; 15];
  Times 0x1 [7; 11; 13];
  Times 0x1 [7; 7; 8; 14];
  Times 0x1 [7; 7; 9; 12];
  Times 0x1 [6; 6; 7; 10; 14];
  Times 0x1 [6; 6; 7; 11; 12];
  Times 0x1 [6; 7; 7; 8; 14];
  Times 0x1 [6; 7; 7; 9; 12]] []))))).

Lemma tit_for_tat_3_checked : check tit_for_tat_3_hypotheses tit_for_tat_3_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem tit_for_tat_3 :
  forall pC pD qC qD epsilon : R,
  (* given: 0 < ε <= 1 *)
    ((epsilon > 0) /\ (1 - epsilon >= 0)) ->
  (* given: 0 <= pC <= 1 *)
    ((pC >= 0) /\ (1 - pC >= 0)) ->
  (* given: 0 <= pD <= 1 *)
    ((pD >= 0) /\ (1 - pD >= 0)) ->
  (* given: 0 <= qC <= 1 *)
    ((qC >= 0) /\ (1 - qC >= 0)) ->
  (* given: 0 <= qD <= 1 *)
    ((qD >= 0) /\ (1 - qD >= 0)) ->
  (* denied: (1 - ε)^2*(pC - pD)*(qC - qD) < 1 *)
    (pC * qC * epsilon^2 + pC * qC + 2 * pC * qD * epsilon + 2 * pD * qC * epsilon + pD * qD * epsilon^2 + pD * qD - 2 *
    pC * qC * epsilon - pC * qD * epsilon^2 - pC * qD - pD * qC * epsilon^2 - pD * qC - 2 * pD * qD * epsilon - 1 >= 0)
    ->
  False.
Proof.
  exact (fun pC pD qC qD epsilon => check_refutes (point [pC; pD; qC; qD; epsilon]) tit_for_tat_3_hypotheses
  tit_for_tat_3_certificate tit_for_tat_3_checked).
Qed.
