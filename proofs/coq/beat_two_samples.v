(* beat-two-samples: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, Rock) = prob(row, Paper) *)
(* prob_row_Rock is prob(row,Rock); prob_row_Paper is prob(row,Paper); prob_column_Rock is prob(column,Rock);
prob_column_Paper is prob(column,Paper) *)
Definition beat_two_samples_1_hypotheses : list formula :=
  let prob_row_Rock := X 1 in let prob_row_Paper := X 2 in let prob_column_Rock := X 3 in
  let prob_column_Paper := X 4 in
  [
  Or [Positive (prob_row_Rock - prob_row_Paper); Positive (prob_row_Paper - prob_row_Rock)];
  And [Zero (prob_row_Rock + prob_column_Rock + prob_column_Paper - prob_column_Rock * prob_column_Paper - 1); Zero
  (prob_row_Paper - prob_column_Rock)];
  And [Zero (prob_row_Rock + prob_row_Paper + prob_column_Rock - prob_row_Rock * prob_row_Paper - 1); Zero
  (prob_column_Paper - prob_row_Rock)]]%formulas.

Definition beat_two_samples_1_certificate : tree :=
  let prob_row_Rock := X 1 in let prob_row_Paper := X 2 in let prob_column_Rock := X 3 in
  let prob_column_Paper := X 4 in
  Unpack 1 (
  Unpack 2 (
  Case 0 [
  Leaf [Times 0x1 [7]] [Multiple (1) 5;
  Multiple (1 - prob_column_Rock) 6;
  Multiple (prob_column_Rock * prob_column_Paper + 1 - prob_column_Rock - prob_column_Paper) 4;
  Multiple (prob_row_Paper - 1 - prob_column_Rock) 3];
  Leaf [Times 0x1 [7]] [Multiple (- (1)) 5;
  Multiple (prob_column_Rock - 1) 6;
  Multiple (prob_column_Rock + prob_column_Paper - prob_column_Rock * prob_column_Paper - 1) 4;
  Multiple (1 + prob_column_Rock - prob_row_Paper) 3]])).

Lemma beat_two_samples_1_checked : check beat_two_samples_1_hypotheses beat_two_samples_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem beat_two_samples_1 :
  forall prob_row_Rock prob_row_Paper prob_column_Rock prob_column_Paper : R,
  (* denied: prob(row, Rock) = prob(row, Paper) *)
    ((prob_row_Rock - prob_row_Paper > 0) \/ (prob_row_Paper - prob_row_Rock > 0)) ->
  (* row *)
    ((prob_row_Rock + prob_column_Rock + prob_column_Paper - prob_column_Rock * prob_column_Paper - 1 = 0) /\
    (prob_row_Paper - prob_column_Rock = 0)) ->
  (* column *)
    ((prob_row_Rock + prob_row_Paper + prob_column_Rock - prob_row_Rock * prob_row_Paper - 1 = 0) /\ (prob_column_Paper
    - prob_row_Rock = 0)) ->
  False.
Proof.
  exact (fun prob_row_Rock prob_row_Paper prob_column_Rock prob_column_Paper => check_refutes (point [prob_row_Rock;
  prob_row_Paper; prob_column_Rock; prob_column_Paper]) beat_two_samples_1_hypotheses beat_two_samples_1_certificate
  beat_two_samples_1_checked).
Qed.

(* prob(row, Rock)^2 - 3*prob(row, Rock) + 1 = 0 *)
(* prob_row_Rock is prob(row,Rock); prob_row_Paper is prob(row,Paper); prob_column_Rock is prob(column,Rock);
prob_column_Paper is prob(column,Paper) *)
Definition beat_two_samples_2_hypotheses : list formula :=
  let prob_row_Rock := X 1 in let prob_row_Paper := X 2 in let prob_column_Rock := X 3 in
  let prob_column_Paper := X 4 in
  [
  Or [Positive (prob_row_Rock^2 + 1 - 3 * prob_row_Rock); Positive (3 * prob_row_Rock - prob_row_Rock^2 - 1)];
  And [Zero (prob_row_Rock + prob_column_Rock + prob_column_Paper - prob_column_Rock * prob_column_Paper - 1); Zero
  (prob_row_Paper - prob_column_Rock)];
  And [Zero (prob_row_Rock + prob_row_Paper + prob_column_Rock - prob_row_Rock * prob_row_Paper - 1); Zero
  (prob_column_Paper - prob_row_Rock)]]%formulas.

Definition beat_two_samples_2_certificate : tree :=
  let prob_row_Rock := X 1 in let prob_row_Paper := X 2 in let prob_column_Rock := X 3 in
  let prob_column_Paper := X 4 in
  Unpack 1 (
  Unpack 2 (
  Case 0 [
  Leaf [Times 0x1 [7]] [Multiple (prob_column_Paper - 1) 5;
  Multiple (- (1)) 6;
  Multiple (prob_column_Rock + prob_column_Paper + prob_column_Rock * prob_column_Paper^2 - 2 * prob_column_Rock * prob_column_Paper - prob_column_Paper^2) 4;
  Multiple (prob_column_Rock + 2 + prob_row_Paper * prob_column_Paper - prob_row_Rock - prob_column_Rock * prob_column_Paper - prob_row_Paper) 3];
  Leaf [Times 0x1 [7]] [Multiple (1 - prob_column_Paper) 5;
  Multiple (1) 6;
  Multiple (2 * prob_column_Rock * prob_column_Paper + prob_column_Paper^2 - prob_column_Rock - prob_column_Paper - prob_column_Rock * prob_column_Paper^2) 4;
  Multiple (prob_row_Rock + prob_column_Rock * prob_column_Paper + prob_row_Paper - prob_column_Rock - 2 - prob_row_Paper * prob_column_Paper) 3]])).

Lemma beat_two_samples_2_checked : check beat_two_samples_2_hypotheses beat_two_samples_2_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem beat_two_samples_2 :
  forall prob_row_Rock prob_row_Paper prob_column_Rock prob_column_Paper : R,
  (* denied: prob(row, Rock)^2 - 3*prob(row, Rock) + 1 = 0 *)
    ((prob_row_Rock^2 + 1 - 3 * prob_row_Rock > 0) \/ (3 * prob_row_Rock - prob_row_Rock^2 - 1 > 0)) ->
  (* row *)
    ((prob_row_Rock + prob_column_Rock + prob_column_Paper - prob_column_Rock * prob_column_Paper - 1 = 0) /\
    (prob_row_Paper - prob_column_Rock = 0)) ->
  (* column *)
    ((prob_row_Rock + prob_row_Paper + prob_column_Rock - prob_row_Rock * prob_row_Paper - 1 = 0) /\ (prob_column_Paper
    - prob_row_Rock = 0)) ->
  False.
Proof.
  exact (fun prob_row_Rock prob_row_Paper prob_column_Rock prob_column_Paper => check_refutes (point [prob_row_Rock;
  prob_row_Paper; prob_column_Rock; prob_column_Paper]) beat_two_samples_2_hypotheses beat_two_samples_2_certificate
  beat_two_samples_2_checked).
Qed.

(* prob(row, Rock) = prob(column, Rock) and prob(row, Paper) = prob(column, Paper) *)
(* prob_row_Rock is prob(row,Rock); prob_row_Paper is prob(row,Paper); prob_column_Rock is prob(column,Rock);
prob_column_Paper is prob(column,Paper) *)
Definition beat_two_samples_3_hypotheses : list formula :=
  let prob_row_Rock := X 1 in let prob_row_Paper := X 2 in let prob_column_Rock := X 3 in
  let prob_column_Paper := X 4 in
  [
  Or [Positive (prob_row_Rock - prob_column_Rock); Positive (prob_column_Rock - prob_row_Rock); Positive (prob_row_Paper
  - prob_column_Paper); Positive (prob_column_Paper - prob_row_Paper)];
  And [Zero (prob_row_Rock + prob_column_Rock + prob_column_Paper - prob_column_Rock * prob_column_Paper - 1); Zero
  (prob_row_Paper - prob_column_Rock)];
  And [Zero (prob_row_Rock + prob_row_Paper + prob_column_Rock - prob_row_Rock * prob_row_Paper - 1); Zero
  (prob_column_Paper - prob_row_Rock)]]%formulas.

Definition beat_two_samples_3_certificate : tree :=
  let prob_row_Rock := X 1 in let prob_row_Paper := X 2 in let prob_column_Rock := X 3 in
  let prob_column_Paper := X 4 in
  Unpack 1 (
  Unpack 2 (
  Case 0 [
  Leaf [Times 0x1 [7]] [Multiple (1) 5;
  Multiple (1 - prob_column_Rock) 6;
  Multiple (prob_column_Rock * prob_column_Paper - prob_column_Rock - prob_column_Paper) 4;
  Multiple (prob_row_Paper - 1 - prob_column_Rock) 3];
  Leaf [Times 0x1 [7]] [Multiple (- (1)) 5;
  Multiple (prob_column_Rock - 1) 6;
  Multiple (prob_column_Rock + prob_column_Paper - prob_column_Rock * prob_column_Paper) 4;
  Multiple (1 + prob_column_Rock - prob_row_Paper) 3];
  Leaf [Times 0x1 [7]] [Multiple (- (1)) 5;
  Multiple (prob_column_Rock) 6;
  Multiple (prob_column_Rock + prob_column_Paper - prob_column_Rock * prob_column_Paper - 1) 4;
  Multiple (1 + prob_column_Rock - prob_row_Paper) 3];
  Leaf [Times 0x1 [7]] [Multiple (1) 5;
  Multiple (- (prob_column_Rock)) 6;
  Multiple (prob_column_Rock * prob_column_Paper + 1 - prob_column_Rock - prob_column_Paper) 4;
  Multiple (prob_row_Paper - 1 - prob_column_Rock) 3]])).

Lemma beat_two_samples_3_checked : check beat_two_samples_3_hypotheses beat_two_samples_3_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem beat_two_samples_3 :
  forall prob_row_Rock prob_row_Paper prob_column_Rock prob_column_Paper : R,
  (* denied: prob(row, Rock) = prob(column, Rock) and prob(row, Paper) = prob(column, Paper) *)
    ((prob_row_Rock - prob_column_Rock > 0) \/ (prob_column_Rock - prob_row_Rock > 0) \/ (prob_row_Paper -
    prob_column_Paper > 0) \/ (prob_column_Paper - prob_row_Paper > 0)) ->
  (* row *)
    ((prob_row_Rock + prob_column_Rock + prob_column_Paper - prob_column_Rock * prob_column_Paper - 1 = 0) /\
    (prob_row_Paper - prob_column_Rock = 0)) ->
  (* column *)
    ((prob_row_Rock + prob_row_Paper + prob_column_Rock - prob_row_Rock * prob_row_Paper - 1 = 0) /\ (prob_column_Paper
    - prob_row_Rock = 0)) ->
  False.
Proof.
  exact (fun prob_row_Rock prob_row_Paper prob_column_Rock prob_column_Paper => check_refutes (point [prob_row_Rock;
  prob_row_Paper; prob_column_Rock; prob_column_Paper]) beat_two_samples_3_hypotheses beat_two_samples_3_certificate
  beat_two_samples_3_checked).
Qed.

(* 0.381 < prob(row, Rock) < 0.382 *)
(* prob_row_Rock is prob(row,Rock); prob_row_Paper is prob(row,Paper); prob_column_Rock is prob(column,Rock);
prob_column_Paper is prob(column,Paper) *)
Definition beat_two_samples_4_hypotheses : list formula :=
  let prob_row_Rock := X 1 in let prob_row_Paper := X 2 in let prob_column_Rock := X 3 in
  let prob_column_Paper := X 4 in
  [
  And [NotNegative (1 - prob_column_Rock - prob_column_Paper)];
  Or [NotNegative (381 - 1000 * prob_row_Rock); NotNegative (500 * prob_row_Rock - 191)];
  And [Zero (prob_row_Rock + prob_column_Rock + prob_column_Paper - prob_column_Rock * prob_column_Paper - 1); Zero
  (prob_row_Paper - prob_column_Rock)];
  And [Zero (prob_row_Rock + prob_row_Paper + prob_column_Rock - prob_row_Rock * prob_row_Paper - 1); Zero
  (prob_column_Paper - prob_row_Rock)]]%formulas.

Definition beat_two_samples_4_certificate : tree :=
  let prob_row_Rock := X 1 in let prob_row_Paper := X 2 in let prob_column_Rock := X 3 in
  let prob_column_Paper := X 4 in
  Unpack 0 (
  Unpack 2 (
  Unpack 3 (
  Case 1 [
  Leaf [Times 0x871 [];
  Times 0x847 [9];
  Times 0x1f4 [4; 9]] [Multiple (500000 * prob_column_Paper - 809500) 7;
  Multiple (1309500 * prob_column_Rock + 500000 * prob_column_Paper - 1619000 - 500000 * prob_column_Rock * prob_column_Paper) 8;
  Multiple (809500 * prob_column_Rock + 809500 * prob_column_Paper + 500000 * prob_column_Rock * prob_column_Paper^2 - 1309500 * prob_column_Rock * prob_column_Paper - 500000 * prob_column_Paper^2) 6;
  Multiple (1809500 + 809500 * prob_column_Rock + 500000 * prob_row_Paper * prob_column_Paper - 500000 * prob_column_Paper - 809500 * prob_row_Paper - 500000 * prob_column_Rock * prob_column_Paper) 5];
  Leaf [Times 0x13 [];
  Times 0x423 [9];
  Times 0xfa [4; 9]] [Multiple (202250 - 125000 * prob_column_Paper) 7;
  Multiple (404500 + 125000 * prob_column_Rock * prob_column_Paper - 327250 * prob_column_Rock - 125000 * prob_column_Paper) 8;
  Multiple (327250 * prob_column_Rock * prob_column_Paper + 125000 * prob_column_Paper^2 - 202250 * prob_column_Rock - 202250 * prob_column_Paper - 125000 * prob_column_Rock * prob_column_Paper^2) 6;
  Multiple (125000 * prob_column_Paper + 202250 * prob_row_Paper + 125000 * prob_column_Rock * prob_column_Paper - 452250 - 202250 * prob_column_Rock - 125000 * prob_row_Paper * prob_column_Paper) 5]]))).

Lemma beat_two_samples_4_checked : check beat_two_samples_4_hypotheses beat_two_samples_4_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem beat_two_samples_4 :
  forall prob_row_Rock prob_row_Paper prob_column_Rock prob_column_Paper : R,
  (* the strategy of column is a strategy *)
    ((1 - prob_column_Rock - prob_column_Paper >= 0)) ->
  (* denied: 0.381 < prob(row, Rock) < 0.382 *)
    ((381 - 1000 * prob_row_Rock >= 0) \/ (500 * prob_row_Rock - 191 >= 0)) ->
  (* row *)
    ((prob_row_Rock + prob_column_Rock + prob_column_Paper - prob_column_Rock * prob_column_Paper - 1 = 0) /\
    (prob_row_Paper - prob_column_Rock = 0)) ->
  (* column *)
    ((prob_row_Rock + prob_row_Paper + prob_column_Rock - prob_row_Rock * prob_row_Paper - 1 = 0) /\ (prob_column_Paper
    - prob_row_Rock = 0)) ->
  False.
Proof.
  exact (fun prob_row_Rock prob_row_Paper prob_column_Rock prob_column_Paper => check_refutes (point [prob_row_Rock;
  prob_row_Paper; prob_column_Rock; prob_column_Paper]) beat_two_samples_4_hypotheses beat_two_samples_4_certificate
  beat_two_samples_4_checked).
Qed.
