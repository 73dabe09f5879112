(* beat-the-sample: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* prob(row, Rock) = 1/3 and prob(row, Paper) = 1/3 *)
(* prob_row_Rock is prob(row,Rock); prob_row_Paper is prob(row,Paper); prob_column_Rock is prob(column,Rock);
prob_column_Paper is prob(column,Paper) *)
Definition beat_the_sample_1_hypotheses : list formula :=
  let prob_row_Rock := X 1 in let prob_row_Paper := X 2 in let prob_column_Rock := X 3 in
  let prob_column_Paper := X 4 in
  [
  Or [Positive (3 * prob_row_Rock - 1); Positive (1 - 3 * prob_row_Rock); Positive (3 * prob_row_Paper - 1); Positive (1
  - 3 * prob_row_Paper)];
  And [Zero (prob_row_Rock + prob_column_Rock + prob_column_Paper - 1); Zero (prob_row_Paper - prob_column_Rock)];
  And [Zero (prob_row_Rock + prob_row_Paper + prob_column_Rock - 1); Zero (prob_column_Paper - prob_row_Rock)]]%formulas.

Definition beat_the_sample_1_certificate : tree :=
  let prob_row_Rock := X 1 in let prob_row_Paper := X 2 in let prob_column_Rock := X 3 in
  let prob_column_Paper := X 4 in
  Unpack 1 (
  Unpack 2 (
  Case 0 [
  Leaf [Times 0x1 [7]] [Multiple (2) 6;
  Multiple (1) 5;
  Multiple (- (1)) 4;
  Multiple (- (2)) 3];
  Leaf [Times 0x1 [7]] [Multiple (- (2)) 6;
  Multiple (- (1)) 5;
  Multiple (1) 4;
  Multiple (2) 3];
  Leaf [Times 0x1 [7]] [Multiple (- (1)) 6;
  Multiple (- (2)) 5;
  Multiple (- (1)) 4;
  Multiple (1) 3];
  Leaf [Times 0x1 [7]] [Multiple (1) 6;
  Multiple (2) 5;
  Multiple (1) 4;
  Multiple (- (1)) 3]])).

Lemma beat_the_sample_1_checked : check beat_the_sample_1_hypotheses beat_the_sample_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem beat_the_sample_1 :
  forall prob_row_Rock prob_row_Paper prob_column_Rock prob_column_Paper : R,
  (* denied: prob(row, Rock) = 1/3 and prob(row, Paper) = 1/3 *)
    ((3 * prob_row_Rock - 1 > 0) \/ (1 - 3 * prob_row_Rock > 0) \/ (3 * prob_row_Paper - 1 > 0) \/ (1 - 3 *
    prob_row_Paper > 0)) ->
  (* row *)
    ((prob_row_Rock + prob_column_Rock + prob_column_Paper - 1 = 0) /\ (prob_row_Paper - prob_column_Rock = 0)) ->
  (* column *)
    ((prob_row_Rock + prob_row_Paper + prob_column_Rock - 1 = 0) /\ (prob_column_Paper - prob_row_Rock = 0)) ->
  False.
Proof.
  exact (fun prob_row_Rock prob_row_Paper prob_column_Rock prob_column_Paper => check_refutes (point [prob_row_Rock;
  prob_row_Paper; prob_column_Rock; prob_column_Paper]) beat_the_sample_1_hypotheses beat_the_sample_1_certificate
  beat_the_sample_1_checked).
Qed.

(* prob(column, Rock) = 1/3 and prob(column, Paper) = 1/3 *)
(* prob_row_Rock is prob(row,Rock); prob_row_Paper is prob(row,Paper); prob_column_Rock is prob(column,Rock);
prob_column_Paper is prob(column,Paper) *)
Definition beat_the_sample_2_hypotheses : list formula :=
  let prob_row_Rock := X 1 in let prob_row_Paper := X 2 in let prob_column_Rock := X 3 in
  let prob_column_Paper := X 4 in
  [
  Or [Positive (3 * prob_column_Rock - 1); Positive (1 - 3 * prob_column_Rock); Positive (3 * prob_column_Paper - 1);
  Positive (1 - 3 * prob_column_Paper)];
  And [Zero (prob_row_Rock + prob_column_Rock + prob_column_Paper - 1); Zero (prob_row_Paper - prob_column_Rock)];
  And [Zero (prob_row_Rock + prob_row_Paper + prob_column_Rock - 1); Zero (prob_column_Paper - prob_row_Rock)]]%formulas.

Definition beat_the_sample_2_certificate : tree :=
  let prob_row_Rock := X 1 in let prob_row_Paper := X 2 in let prob_column_Rock := X 3 in
  let prob_column_Paper := X 4 in
  Unpack 1 (
  Unpack 2 (
  Case 0 [
  Leaf [Times 0x1 [7]] [Multiple (- (1)) 6;
  Multiple (- (2)) 5;
  Multiple (2) 4;
  Multiple (1) 3];
  Leaf [Times 0x1 [7]] [Multiple (1) 6;
  Multiple (2) 5;
  Multiple (- (2)) 4;
  Multiple (- (1)) 3];
  Leaf [Times 0x1 [7]] [Multiple (- (1)) 6;
  Multiple (1) 5;
  Multiple (- (1)) 4;
  Multiple (- (2)) 3];
  Leaf [Times 0x1 [7]] [Multiple (1) 6;
  Multiple (- (1)) 5;
  Multiple (1) 4;
  Multiple (2) 3]])).

Lemma beat_the_sample_2_checked : check beat_the_sample_2_hypotheses beat_the_sample_2_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem beat_the_sample_2 :
  forall prob_row_Rock prob_row_Paper prob_column_Rock prob_column_Paper : R,
  (* denied: prob(column, Rock) = 1/3 and prob(column, Paper) = 1/3 *)
    ((3 * prob_column_Rock - 1 > 0) \/ (1 - 3 * prob_column_Rock > 0) \/ (3 * prob_column_Paper - 1 > 0) \/ (1 - 3 *
    prob_column_Paper > 0)) ->
  (* row *)
    ((prob_row_Rock + prob_column_Rock + prob_column_Paper - 1 = 0) /\ (prob_row_Paper - prob_column_Rock = 0)) ->
  (* column *)
    ((prob_row_Rock + prob_row_Paper + prob_column_Rock - 1 = 0) /\ (prob_column_Paper - prob_row_Rock = 0)) ->
  False.
Proof.
  exact (fun prob_row_Rock prob_row_Paper prob_column_Rock prob_column_Paper => check_refutes (point [prob_row_Rock;
  prob_row_Paper; prob_column_Rock; prob_column_Paper]) beat_the_sample_2_hypotheses beat_the_sample_2_certificate
  beat_the_sample_2_checked).
Qed.
