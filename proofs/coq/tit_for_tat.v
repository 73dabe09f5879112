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
  Leaf [Times 0x17ee9e8073df15d2 [5];
  Times 0x12ec046f73eb44f8 [6; 5];
  Times 0x99bb847a0118c8 [8; 5];
  Times 0x1c113c6df8a80 [11; 5];
  Times 0x3c83366fd997830 [12; 5];
  Times 0x1c68be406cd2608e [6; 6];
  Times 0x24e88e855b62f1dc [6; 7];
  Times 0x1c23fd96f4e10f4 [13; 15];
  Times 0x8ad0dc5101feee [6; 8; 10];
  Times 0xf591cd14184038 [6; 10; 12];
  Times 0x8db42b8c99b1024 [7; 12; 13];
  Times 0x306c2c8be8d2d04 [8; 8; 9];
  Times 0x7c38a7efa41266 [8; 10; 11];
  Times 0x16e428b151cac42 [10; 11; 11];
  Times 0x266508e0eb0c7d4 [11; 13; 13];
  Times 0x3323ec154c81c4 [6; 6; 7; 13];
  Times 0x4f6064d1aa3ebec [7; 7; 8; 13];
  Times 0xbe9524fd9d98ec0 [7; 7; 8; 14];
  Times 0x47a7252881bc70c [7; 7; 11; 14];
  Times 0x7e7791fd5937e06 [7; 10; 10; 11];
  Times 0x29b74346eeaf2d6 [7; 10; 15; 15];
  Times 0x4881f9fe2af9fd [8; 8; 10; 15];
  Times 0x198ff5fbace6890 [8; 9; 9; 15];
  Times 0x154d13e9353b30 [8; 9; 10; 10];
  Times 0x11fd75a2eefea5c [8; 13; 13; 15];
  Times 0x14340d72e99d308 [9; 9; 12; 12];
  Times 0xe4de5150e468e6 [9; 9; 12; 13];
  Times 0x1d860534b016c9e [10; 10; 10; 15];
  Times 0x63eb1906966a18c [11; 12; 13; 13];
  Times 0x7c2529de181a6ba [11; 13; 14; 15];
  Times 0x176c56c38e07a3e [13; 14; 15; 15];
  Times 0x3fb4dd0deaa2d92 [14; 14; 14; 15];
  Times 0x3fb4dd0deaa2d92 [14; 14; 15; 15];
  Times 0x18c9eb117af7e9a [6; 6; 6; 8; 13];
  Times 0x31781e60540aebc [6; 6; 6; 8; 14];
  Times 0x7962203d818efd4 [6; 6; 6; 9; 12];
  Times 0x123a456b8b8ad16 [6; 6; 6; 11; 11];
  Times 0x273dab1e937c748 [6; 6; 6; 12; 14];
  Times 0x31602c245f4c486 [6; 6; 7; 8; 10];
  Times 0x406832ce960efd8 [6; 6; 7; 9; 9];
  Times 0x123a456b8b8ad16 [6; 6; 7; 10; 10];
  Times 0xd8eb8ffbc852646 [6; 6; 7; 10; 14];
  Times 0x119289aa71884822 [6; 6; 7; 11; 12];
  Times 0x683a248a47c99c4 [6; 6; 7; 11; 15];
  Times 0x15ad3d7bc3e9da8 [6; 6; 8; 8; 12];
  Times 0x99bb847a0118c8 [6; 6; 8; 9; 15];
  Times 0x3c7f9ddd20a9f02 [6; 6; 8; 10; 11];
  Times 0xc5fca95a3e7c84 [6; 6; 8; 11; 15];
  Times 0x4540e7ea65ac11c [6; 6; 8; 12; 15];
  Times 0x155d7aa96912918 [6; 6; 9; 9; 9];
  Times 0x3c83366fd997830 [6; 6; 9; 13; 13];
  Times 0xacbc9bef06d1f0 [6; 6; 11; 12; 12];
  Times 0x305a12519a833f6 [6; 6; 11; 15; 15];
  Times 0x6d8e960409585c [6; 6; 12; 12; 15];
  Times 0xc0b1cfe84ce374 [6; 6; 13; 15; 15];
  Times 0x406832ce960efd8 [6; 7; 7; 8; 8];
  Times 0x950e040ca2dfc78 [6; 7; 7; 8; 14];
  Times 0x31602c245f4c486 [6; 7; 7; 9; 11];
  Times 0x9c943ba8422d68a [6; 7; 7; 9; 12];
  Times 0x683a248a47c99c4 [6; 7; 7; 9; 15];
  Times 0x1597ac50262fcd6 [6; 7; 7; 10; 12];
  Times 0x155d7aa96912918 [6; 7; 8; 8; 9];
  Times 0x6f7916e433770f8 [6; 7; 8; 11; 12];
  Times 0x1c113c6df8a80 [6; 7; 10; 11; 13];
  Times 0x2a455871951f1ec [6; 7; 10; 11; 14];
  Times 0x3c83366fd997830 [6; 7; 10; 12; 14];
  Times 0x1a0d4dda58de0d4 [6; 7; 12; 12; 12];
  Times 0x1a0d4dda58de0d4 [6; 7; 13; 13; 13];
  Times 0x2a9a27d26a7660 [6; 8; 8; 9; 10];
  Times 0x3a15c4a158d7698 [6; 8; 8; 12; 12];
  Times 0x155d7aa96912918 [6; 8; 9; 9; 14];
  Times 0x2b5a7af787d3b50 [6; 8; 9; 12; 14];
  Times 0x5038227f277830 [6; 8; 9; 14; 14];
  Times 0x1d64747ce182f8 [6; 8; 9; 15; 15];
  Times 0x37bc8b7219bb87c [6; 8; 10; 10; 13];
  Times 0x2da0fe1564e993c [6; 8; 10; 12; 14];
  Times 0x6d9c96fc08fb28 [6; 8; 10; 15; 15];
  Times 0x37bc8b7219bb87c [6; 8; 11; 11; 12];
  Times 0x55344fa4d4ecc0 [6; 9; 9; 10; 14];
  Times 0x4142b0482798588 [6; 9; 10; 10; 11];
  Times 0x41056eae83e2948 [6; 9; 10; 13; 13];
  Times 0x2dc5ea8bcb0afc [6; 9; 11; 15; 15];
  Times 0x22f02925c2b163c [6; 9; 12; 13; 13];
  Times 0x2c076c5e6d84b3e [6; 9; 13; 14; 14];
  Times 0x2c51a9388c51ca4 [6; 10; 10; 11; 12];
  Times 0x22dd79d72e1f7ae [6; 10; 10; 14; 14];
  Times 0x28b3fe933c57748 [6; 10; 11; 11; 15];
  Times 0x63eb1906966a18c [6; 10; 12; 13; 13];
  Times 0x8a47b6dc79663f6 [6; 12; 12; 12; 13];
  Times 0x12656d8ed167b12 [7; 7; 7; 10; 15];
  Times 0x273dab1e937c748 [7; 7; 7; 12; 14];
  Times 0x1f48f5c363fb670 [7; 7; 8; 8; 13];
  Times 0x3c7f9ddd20a9f02 [7; 7; 9; 10; 11];
  Times 0x3e18eabfd42ac72 [7; 7; 9; 10; 12];
  Times 0x27a862a0514213e [7; 7; 9; 11; 13];
  Times 0x16179419b1f1fcc [7; 7; 9; 11; 15];
  Times 0xdf28a4a337862e6 [7; 7; 9; 12; 15];
  Times 0x5d648648f84299a [7; 7; 9; 13; 15];
  Times 0x2a294735272676c [7; 7; 10; 10; 15];
  Times 0x474f002eca04a20 [7; 7; 10; 12; 12];
  Times 0x305a12519a833f6 [7; 7; 11; 14; 15];
  Times 0x6d8e960409585c [7; 7; 12; 12; 14];
  Times 0xc0b1cfe84ce374 [7; 7; 13; 14; 15];
  Times 0x2a9a27d26a7660 [7; 8; 8; 9; 10];
  Times 0x155d7aa96912918 [7; 8; 8; 9; 15];
  Times 0x55344fa4d4ecc0 [7; 8; 9; 11; 14];
  Times 0x4142b0482798588 [7; 8; 10; 11; 11];
  Times 0x41056eae83e2948 [7; 8; 11; 13; 13];
  Times 0x181639fd099c6e8 [7; 8; 13; 14; 14];
  Times 0x3a15c4a158d7698 [7; 9; 9; 12; 12];
  Times 0x2b5a7af787d3b50 [7; 9; 9; 12; 15];
  Times 0x6d9c96fc08fb28 [7; 9; 9; 14; 15];
  Times 0x2da0fe1564e993c [7; 9; 11; 12; 14];
  Times 0x9b628187d40624 [7; 9; 11; 14; 14];
  Times 0x22f02925c2b163c [7; 9; 12; 12; 12];
  Times 0x441da65b7721226 [7; 9; 13; 15; 15];
  Times 0x10e3387ca54dbda [7; 10; 10; 10; 12];
  Times 0x28b3fe933c57748 [7; 10; 10; 10; 15];
  Times 0x4e342b6e44e5ed8 [7; 10; 10; 12; 13];
  Times 0x3d34e1b5319f87e [7; 10; 11; 11; 13];
  Times 0x3dd6aacc06e703e [7; 10; 11; 15; 15];
  Times 0x63eb1906966a18c [7; 10; 12; 12; 12];
  Times 0x7711c2d3a56f7a [7; 10; 12; 12; 15];
  Times 0x640b69346d413e [7; 10; 13; 13; 15];
  Times 0x4e342b6e44e5ed8 [7; 11; 11; 13; 13];
  Times 0x60b424a335067ec [7; 11; 11; 14; 14];
  Times 0xdb1d2c0812b0b8 [7; 11; 13; 13; 15];
  Times 0x8a47b6dc79663f6 [7; 12; 12; 12; 13];
  Times 0x1295f019ad4b23e [8; 8; 8; 13; 13];
  Times 0x4327b5243d3f78 [8; 8; 8; 14; 15];
  Times 0x1295f019ad4b23e [8; 8; 9; 12; 12];
  Times 0xfd49c0ea868f84 [8; 8; 10; 12; 12];
  Times 0xcb255a6a9f2c3 [8; 8; 10; 15; 15];
  Times 0x265c9dd5e2fc26a [8; 8; 12; 13; 13];
  Times 0xf3ec0144837a18 [8; 8; 13; 14; 14];
  Times 0x154d13e9353b30 [8; 9; 9; 10; 10];
  Times 0x40247291e59dafa [8; 9; 9; 10; 12];
  Times 0x40247291e59dafa [8; 9; 9; 11; 12];
  Times 0x1af8925e8b0767e [8; 9; 9; 13; 14];
  Times 0x1af8925e8b0767e [8; 9; 9; 13; 15];
  Times 0x4327b5243d3f78 [8; 9; 9; 14; 14];
  Times 0x265c9dd5e2fc26a [8; 9; 12; 12; 12];
  Times 0x15ad3d7bc3e9da8 [8; 9; 12; 12; 15];
  Times 0x15ad3d7bc3e9da8 [8; 9; 13; 13; 14];
  Times 0x4142b0482798588 [8; 10; 10; 11; 13];
  Times 0x1d0616cb7e59d4c [8; 10; 10; 12; 15];
  Times 0x14f1070f9b468e4 [8; 10; 10; 13; 13];
  Times 0xe830b65bf2cea6 [8; 10; 11; 11; 15];
  Times 0x14f1070f9b468e4 [8; 10; 11; 12; 12];
  Times 0xc6b2f8197ca15c [8; 10; 12; 12; 14];
  Times 0xc1fe3f63b88e94 [8; 10; 13; 15; 15];
  Times 0x15f07de47796884 [8; 11; 11; 13; 15];
  Times 0x176c56c38e07a3e [8; 11; 14; 14; 14];
  Times 0xc6b2f8197ca15c [8; 13; 13; 14; 14];
  Times 0x176c56c38e07a3e [8; 13; 14; 14; 15];
  Times 0x154d13e9353b30 [9; 9; 9; 11; 11];
  Times 0xcb255a6a9f2c3 [9; 9; 10; 14; 15];
  Times 0xfd49c0ea868f84 [9; 9; 11; 12; 12];
  Times 0xf3ec0144837a18 [9; 9; 12; 14; 14];
  Times 0xf3b1d87fbe7444 [9; 10; 10; 10; 12];
  Times 0xe830b65bf2cea6 [9; 10; 10; 10; 15];
  Times 0x320792c02bb1144 [9; 10; 11; 11; 12];
  Times 0xc6b2f8197ca15c [9; 10; 12; 13; 15];
  Times 0x176c56c38e07a3e [9; 10; 14; 14; 15];
  Times 0x71598e706c34c8 [9; 11; 11; 13; 14];
  Times 0xc1fe3f63b88e94 [9; 11; 12; 15; 15];
  Times 0x36c74b0204ac2e [9; 12; 12; 12; 14];
  Times 0xc6b2f8197ca15c [9; 12; 12; 15; 15];
  Times 0x36c74b0204ac2e [9; 12; 13; 13; 15];
  Times 0x176c56c38e07a3e [9; 12; 14; 15; 15];
  Times 0x14f1070f9b468e4 [10; 10; 11; 12; 15];
  Times 0x2a5e8796d5cd946 [10; 10; 11; 15; 15];
  Times 0x22cc75382fc9d00 [10; 10; 12; 15; 15];
  Times 0x3fb4dd0deaa2d92 [10; 10; 14; 15; 15];
  Times 0x2a5e8796d5cd946 [10; 11; 11; 14; 14];
  Times 0x437563edbe79e5e [10; 11; 14; 15; 15];
  Times 0x8a47b6dc79663f6 [10; 12; 12; 13; 13];
  Times 0x96785795aa158f [10; 12; 12; 14; 15];
  Times 0x303aa083d28bcd [10; 13; 13; 14; 15];
  Times 0x14f1070f9b468e4 [11; 11; 11; 12; 14];
  Times 0x22cc75382fc9d00 [11; 11; 12; 14; 15];
  Times 0x3c086dfd3d70cc [11; 11; 14; 14; 14];
  Times 0x8a47b6dc79663f6 [11; 12; 12; 13; 13];
  Times 0xc6b2f8197ca15c [11; 12; 13; 15; 15];
  Times 0x2487ff6a88c4288 [11; 12; 14; 15; 15];
  Times 0x2487ff6a88c4288 [11; 13; 14; 14; 14]] []))))).

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
