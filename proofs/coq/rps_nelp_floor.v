(* rps-nelp-floor: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* payoff(row) >= -4*δ *)
(* delta is δ; prob_row_Rock is prob(row,Rock); prob_row_Paper is prob(row,Paper); prob_column_Rock is
prob(column,Rock); prob_column_Paper is prob(column,Paper); row_least_payoff0_point1_row_Rock is
row.least_payoff0.point1[row,Rock]; row_least_payoff0_point1_row_Paper is row.least_payoff0.point1[row,Paper];
row_least_payoff0_point1_column_Rock is row.least_payoff0.point1[column,Rock]; row_least_payoff0_point1_column_Paper is
row.least_payoff0.point1[column,Paper] *)
Definition rps_nelp_floor_1_hypotheses : list formula :=
  let delta := X 1 in let prob_row_Rock := X 2 in let prob_row_Paper := X 3 in let prob_column_Rock := X 4 in
  let prob_column_Paper := X 5 in let row_least_payoff0_point1_row_Rock := X 6 in
  let row_least_payoff0_point1_row_Paper := X 7 in let row_least_payoff0_point1_column_Rock := X 8 in
  let row_least_payoff0_point1_column_Paper := X 9 in
  [
  And [NotNegative (prob_column_Rock); NotNegative (prob_column_Paper); NotNegative (1 - prob_column_Rock -
  prob_column_Paper)];
  Positive (3 * prob_row_Rock * prob_column_Paper + prob_row_Paper + prob_column_Rock - 4 * delta - prob_row_Rock - 3 *
  prob_row_Paper * prob_column_Rock - prob_column_Paper);
  Or [And [NotNegative (prob_row_Rock + 3 * prob_row_Paper * prob_column_Rock + prob_column_Paper - 3 * prob_row_Rock *
  prob_column_Paper - prob_row_Paper - prob_column_Rock); Positive (3 * prob_row_Rock * prob_column_Paper +
  prob_row_Paper + prob_column_Rock - prob_row_Rock - 3 * prob_row_Paper * prob_column_Rock - prob_column_Paper)]; And
  [NotNegative (row_least_payoff0_point1_row_Rock); NotNegative (row_least_payoff0_point1_row_Paper); NotNegative (1 -
  row_least_payoff0_point1_row_Rock - row_least_payoff0_point1_row_Paper); NotNegative (delta + prob_row_Rock -
  row_least_payoff0_point1_row_Rock); NotNegative (delta + row_least_payoff0_point1_row_Rock - prob_row_Rock);
  NotNegative (delta + prob_row_Paper - row_least_payoff0_point1_row_Paper); NotNegative (delta +
  row_least_payoff0_point1_row_Paper - prob_row_Paper); NotNegative (delta + row_least_payoff0_point1_row_Rock +
  row_least_payoff0_point1_row_Paper - prob_row_Rock - prob_row_Paper); NotNegative (delta + prob_row_Rock +
  prob_row_Paper - row_least_payoff0_point1_row_Rock - row_least_payoff0_point1_row_Paper); NotNegative (delta +
  prob_column_Rock - row_least_payoff0_point1_column_Rock); NotNegative (delta + row_least_payoff0_point1_column_Rock -
  prob_column_Rock); NotNegative (delta + prob_column_Paper - row_least_payoff0_point1_column_Paper); NotNegative (delta
  + row_least_payoff0_point1_column_Paper - prob_column_Paper); NotNegative (delta +
  row_least_payoff0_point1_column_Rock + row_least_payoff0_point1_column_Paper - prob_column_Rock - prob_column_Paper);
  NotNegative (delta + prob_column_Rock + prob_column_Paper - row_least_payoff0_point1_column_Rock -
  row_least_payoff0_point1_column_Paper); NotNegative (row_least_payoff0_point1_row_Rock + 3 *
  row_least_payoff0_point1_row_Paper * row_least_payoff0_point1_column_Rock + row_least_payoff0_point1_column_Paper - 3
  * row_least_payoff0_point1_row_Rock * row_least_payoff0_point1_column_Paper - row_least_payoff0_point1_row_Paper -
  row_least_payoff0_point1_column_Rock)]; And [NotNegative (row_least_payoff0_point1_row_Rock); NotNegative
  (row_least_payoff0_point1_row_Paper); NotNegative (1 - row_least_payoff0_point1_row_Rock -
  row_least_payoff0_point1_row_Paper); NotNegative (delta + prob_row_Rock - row_least_payoff0_point1_row_Rock);
  NotNegative (delta + row_least_payoff0_point1_row_Rock - prob_row_Rock); NotNegative (delta + prob_row_Paper -
  row_least_payoff0_point1_row_Paper); NotNegative (delta + row_least_payoff0_point1_row_Paper - prob_row_Paper);
  NotNegative (delta + row_least_payoff0_point1_row_Rock + row_least_payoff0_point1_row_Paper - prob_row_Rock -
  prob_row_Paper); NotNegative (delta + prob_row_Rock + prob_row_Paper - row_least_payoff0_point1_row_Rock -
  row_least_payoff0_point1_row_Paper); NotNegative (delta + prob_column_Rock - row_least_payoff0_point1_column_Rock);
  NotNegative (delta + row_least_payoff0_point1_column_Rock - prob_column_Rock); NotNegative (delta + prob_column_Paper
  - row_least_payoff0_point1_column_Paper); NotNegative (delta + row_least_payoff0_point1_column_Paper -
  prob_column_Paper); NotNegative (delta + row_least_payoff0_point1_column_Rock + row_least_payoff0_point1_column_Paper
  - prob_column_Rock - prob_column_Paper); NotNegative (delta + prob_column_Rock + prob_column_Paper -
  row_least_payoff0_point1_column_Rock - row_least_payoff0_point1_column_Paper); NotNegative
  (row_least_payoff0_point1_row_Rock + 3 * row_least_payoff0_point1_row_Paper * row_least_payoff0_point1_column_Rock +
  row_least_payoff0_point1_column_Paper - 3 * row_least_payoff0_point1_row_Rock * row_least_payoff0_point1_column_Paper
  - row_least_payoff0_point1_row_Paper - row_least_payoff0_point1_column_Rock)]; And [NotNegative
  (row_least_payoff0_point1_row_Rock); NotNegative (row_least_payoff0_point1_row_Paper); NotNegative (1 -
  row_least_payoff0_point1_row_Rock - row_least_payoff0_point1_row_Paper); NotNegative (delta + prob_row_Rock -
  row_least_payoff0_point1_row_Rock); NotNegative (delta + row_least_payoff0_point1_row_Rock - prob_row_Rock);
  NotNegative (delta + prob_row_Paper - row_least_payoff0_point1_row_Paper); NotNegative (delta +
  row_least_payoff0_point1_row_Paper - prob_row_Paper); NotNegative (delta + row_least_payoff0_point1_row_Rock +
  row_least_payoff0_point1_row_Paper - prob_row_Rock - prob_row_Paper); NotNegative (delta + prob_row_Rock +
  prob_row_Paper - row_least_payoff0_point1_row_Rock - row_least_payoff0_point1_row_Paper); NotNegative (delta +
  prob_column_Rock - row_least_payoff0_point1_column_Rock); NotNegative (delta + row_least_payoff0_point1_column_Rock -
  prob_column_Rock); NotNegative (delta + prob_column_Paper - row_least_payoff0_point1_column_Paper); NotNegative (delta
  + row_least_payoff0_point1_column_Paper - prob_column_Paper); NotNegative (delta +
  row_least_payoff0_point1_column_Rock + row_least_payoff0_point1_column_Paper - prob_column_Rock - prob_column_Paper);
  NotNegative (delta + prob_column_Rock + prob_column_Paper - row_least_payoff0_point1_column_Rock -
  row_least_payoff0_point1_column_Paper); NotNegative (row_least_payoff0_point1_row_Rock + 3 *
  row_least_payoff0_point1_row_Paper * row_least_payoff0_point1_column_Rock + row_least_payoff0_point1_column_Paper - 3
  * row_least_payoff0_point1_row_Rock * row_least_payoff0_point1_column_Paper - row_least_payoff0_point1_row_Paper -
  row_least_payoff0_point1_column_Rock)]; And [NotNegative (row_least_payoff0_point1_row_Rock); NotNegative
  (row_least_payoff0_point1_row_Paper); NotNegative (1 - row_least_payoff0_point1_row_Rock -
  row_least_payoff0_point1_row_Paper); NotNegative (delta + prob_row_Rock - row_least_payoff0_point1_row_Rock);
  NotNegative (delta + row_least_payoff0_point1_row_Rock - prob_row_Rock); NotNegative (delta + prob_row_Paper -
  row_least_payoff0_point1_row_Paper); NotNegative (delta + row_least_payoff0_point1_row_Paper - prob_row_Paper);
  NotNegative (delta + row_least_payoff0_point1_row_Rock + row_least_payoff0_point1_row_Paper - prob_row_Rock -
  prob_row_Paper); NotNegative (delta + prob_row_Rock + prob_row_Paper - row_least_payoff0_point1_row_Rock -
  row_least_payoff0_point1_row_Paper); NotNegative (delta + prob_column_Rock - row_least_payoff0_point1_column_Rock);
  NotNegative (delta + row_least_payoff0_point1_column_Rock - prob_column_Rock); NotNegative (delta + prob_column_Paper
  - row_least_payoff0_point1_column_Paper); NotNegative (delta + row_least_payoff0_point1_column_Paper -
  prob_column_Paper); NotNegative (delta + row_least_payoff0_point1_column_Rock + row_least_payoff0_point1_column_Paper
  - prob_column_Rock - prob_column_Paper); NotNegative (delta + prob_column_Rock + prob_column_Paper -
  row_least_payoff0_point1_column_Rock - row_least_payoff0_point1_column_Paper); NotNegative
  (row_least_payoff0_point1_row_Rock + 3 * row_least_payoff0_point1_row_Paper * row_least_payoff0_point1_column_Rock +
  row_least_payoff0_point1_column_Paper - 3 * row_least_payoff0_point1_row_Rock * row_least_payoff0_point1_column_Paper
  - row_least_payoff0_point1_row_Paper - row_least_payoff0_point1_column_Rock)]]]%formulas.

Definition rps_nelp_floor_1_certificate : tree :=
  let delta := X 1 in let prob_row_Rock := X 2 in let prob_row_Paper := X 3 in let prob_column_Rock := X 4 in
  let prob_column_Paper := X 5 in let row_least_payoff0_point1_row_Rock := X 6 in
  let row_least_payoff0_point1_row_Paper := X 7 in let row_least_payoff0_point1_column_Rock := X 8 in
  let row_least_payoff0_point1_column_Paper := X 9 in
  Unpack 0 (
  Case 2 [
  Unpack 6 (
  Leaf [Times 0x1 [7];
  Times 0x1 [8]] []);
  Unpack 6 (
  Leaf [Times 0x1 [3; 12];
  Times 0x1 [3; 15];
  Times 0x1 [4; 11];
  Times 0x1 [4; 14];
  Times 0x1 [5; 10];
  Times 0x1 [5; 13];
  Times 0x1 [7; 19];
  Times 0x1 [7; 20];
  Times 0x1 [8; 16];
  Times 0x1 [8; 21];
  Times 0x1 [9; 17];
  Times 0x1 [9; 18];
  Times 0x1 [1];
  Times 0x1 [22]] []);
  Unpack 6 (
  Leaf [Times 0x1 [3; 12];
  Times 0x1 [3; 15];
  Times 0x1 [4; 11];
  Times 0x1 [4; 14];
  Times 0x1 [5; 10];
  Times 0x1 [5; 13];
  Times 0x1 [7; 19];
  Times 0x1 [7; 20];
  Times 0x1 [8; 16];
  Times 0x1 [8; 21];
  Times 0x1 [9; 17];
  Times 0x1 [9; 18];
  Times 0x1 [1];
  Times 0x1 [22]] []);
  Unpack 6 (
  Leaf [Times 0x1 [3; 12];
  Times 0x1 [3; 15];
  Times 0x1 [4; 11];
  Times 0x1 [4; 14];
  Times 0x1 [5; 10];
  Times 0x1 [5; 13];
  Times 0x1 [7; 19];
  Times 0x1 [7; 20];
  Times 0x1 [8; 16];
  Times 0x1 [8; 21];
  Times 0x1 [9; 17];
  Times 0x1 [9; 18];
  Times 0x1 [1];
  Times 0x1 [22]] []);
  Unpack 6 (
  Leaf [Times 0x1 [3; 12];
  Times 0x1 [3; 15];
  Times 0x1 [4; 11];
  Times 0x1 [4; 14];
  Times 0x1 [5; 10];
  Times 0x1 [5; 13];
  Times 0x1 [7; 19];
  Times 0x1 [7; 20];
  Times 0x1 [8; 16];
  Times 0x1 [8; 21];
  Times 0x1 [9; 17];
  Times 0x1 [9; 18];
  Times 0x1 [1];
  Times 0x1 [22]] [])]).

Lemma rps_nelp_floor_1_checked : check rps_nelp_floor_1_hypotheses rps_nelp_floor_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem rps_nelp_floor_1 :
  forall delta prob_row_Rock prob_row_Paper prob_column_Rock prob_column_Paper row_least_payoff0_point1_row_Rock
  row_least_payoff0_point1_row_Paper row_least_payoff0_point1_column_Rock row_least_payoff0_point1_column_Paper : R,
  (* the strategy of column is a strategy *)
    ((prob_column_Rock >= 0) /\ (prob_column_Paper >= 0) /\ (1 - prob_column_Rock - prob_column_Paper >= 0)) ->
  (* denied: payoff(row) >= -4*δ *)
    (3 * prob_row_Rock * prob_column_Paper + prob_row_Paper + prob_column_Rock - 4 * delta - prob_row_Rock - 3 *
    prob_row_Paper * prob_column_Rock - prob_column_Paper > 0) ->
  (* row, the run with least payoff(row) *)
    (((prob_row_Rock + 3 * prob_row_Paper * prob_column_Rock + prob_column_Paper - 3 * prob_row_Rock * prob_column_Paper
    - prob_row_Paper - prob_column_Rock >= 0) /\ (3 * prob_row_Rock * prob_column_Paper + prob_row_Paper +
    prob_column_Rock - prob_row_Rock - 3 * prob_row_Paper * prob_column_Rock - prob_column_Paper > 0)) \/
    ((row_least_payoff0_point1_row_Rock >= 0) /\ (row_least_payoff0_point1_row_Paper >= 0) /\ (1 -
    row_least_payoff0_point1_row_Rock - row_least_payoff0_point1_row_Paper >= 0) /\ (delta + prob_row_Rock -
    row_least_payoff0_point1_row_Rock >= 0) /\ (delta + row_least_payoff0_point1_row_Rock - prob_row_Rock >= 0) /\
    (delta + prob_row_Paper - row_least_payoff0_point1_row_Paper >= 0) /\ (delta + row_least_payoff0_point1_row_Paper -
    prob_row_Paper >= 0) /\ (delta + row_least_payoff0_point1_row_Rock + row_least_payoff0_point1_row_Paper -
    prob_row_Rock - prob_row_Paper >= 0) /\ (delta + prob_row_Rock + prob_row_Paper - row_least_payoff0_point1_row_Rock
    - row_least_payoff0_point1_row_Paper >= 0) /\ (delta + prob_column_Rock - row_least_payoff0_point1_column_Rock >= 0)
    /\ (delta + row_least_payoff0_point1_column_Rock - prob_column_Rock >= 0) /\ (delta + prob_column_Paper -
    row_least_payoff0_point1_column_Paper >= 0) /\ (delta + row_least_payoff0_point1_column_Paper - prob_column_Paper >=
    0) /\ (delta + row_least_payoff0_point1_column_Rock + row_least_payoff0_point1_column_Paper - prob_column_Rock -
    prob_column_Paper >= 0) /\ (delta + prob_column_Rock + prob_column_Paper - row_least_payoff0_point1_column_Rock -
    row_least_payoff0_point1_column_Paper >= 0) /\ (row_least_payoff0_point1_row_Rock + 3 *
    row_least_payoff0_point1_row_Paper * row_least_payoff0_point1_column_Rock + row_least_payoff0_point1_column_Paper -
    3 * row_least_payoff0_point1_row_Rock * row_least_payoff0_point1_column_Paper - row_least_payoff0_point1_row_Paper -
    row_least_payoff0_point1_column_Rock >= 0)) \/ ((row_least_payoff0_point1_row_Rock >= 0) /\
    (row_least_payoff0_point1_row_Paper >= 0) /\ (1 - row_least_payoff0_point1_row_Rock -
    row_least_payoff0_point1_row_Paper >= 0) /\ (delta + prob_row_Rock - row_least_payoff0_point1_row_Rock >= 0) /\
    (delta + row_least_payoff0_point1_row_Rock - prob_row_Rock >= 0) /\ (delta + prob_row_Paper -
    row_least_payoff0_point1_row_Paper >= 0) /\ (delta + row_least_payoff0_point1_row_Paper - prob_row_Paper >= 0) /\
    (delta + row_least_payoff0_point1_row_Rock + row_least_payoff0_point1_row_Paper - prob_row_Rock - prob_row_Paper >=
    0) /\ (delta + prob_row_Rock + prob_row_Paper - row_least_payoff0_point1_row_Rock -
    row_least_payoff0_point1_row_Paper >= 0) /\ (delta + prob_column_Rock - row_least_payoff0_point1_column_Rock >= 0)
    /\ (delta + row_least_payoff0_point1_column_Rock - prob_column_Rock >= 0) /\ (delta + prob_column_Paper -
    row_least_payoff0_point1_column_Paper >= 0) /\ (delta + row_least_payoff0_point1_column_Paper - prob_column_Paper >=
    0) /\ (delta + row_least_payoff0_point1_column_Rock + row_least_payoff0_point1_column_Paper - prob_column_Rock -
    prob_column_Paper >= 0) /\ (delta + prob_column_Rock + prob_column_Paper - row_least_payoff0_point1_column_Rock -
    row_least_payoff0_point1_column_Paper >= 0) /\ (row_least_payoff0_point1_row_Rock + 3 *
    row_least_payoff0_point1_row_Paper * row_least_payoff0_point1_column_Rock + row_least_payoff0_point1_column_Paper -
    3 * row_least_payoff0_point1_row_Rock * row_least_payoff0_point1_column_Paper - row_least_payoff0_point1_row_Paper -
    row_least_payoff0_point1_column_Rock >= 0)) \/ ((row_least_payoff0_point1_row_Rock >= 0) /\
    (row_least_payoff0_point1_row_Paper >= 0) /\ (1 - row_least_payoff0_point1_row_Rock -
    row_least_payoff0_point1_row_Paper >= 0) /\ (delta + prob_row_Rock - row_least_payoff0_point1_row_Rock >= 0) /\
    (delta + row_least_payoff0_point1_row_Rock - prob_row_Rock >= 0) /\ (delta + prob_row_Paper -
    row_least_payoff0_point1_row_Paper >= 0) /\ (delta + row_least_payoff0_point1_row_Paper - prob_row_Paper >= 0) /\
    (delta + row_least_payoff0_point1_row_Rock + row_least_payoff0_point1_row_Paper - prob_row_Rock - prob_row_Paper >=
    0) /\ (delta + prob_row_Rock + prob_row_Paper - row_least_payoff0_point1_row_Rock -
    row_least_payoff0_point1_row_Paper >= 0) /\ (delta + prob_column_Rock - row_least_payoff0_point1_column_Rock >= 0)
    /\ (delta + row_least_payoff0_point1_column_Rock - prob_column_Rock >= 0) /\ (delta + prob_column_Paper -
    row_least_payoff0_point1_column_Paper >= 0) /\ (delta + row_least_payoff0_point1_column_Paper - prob_column_Paper >=
    0) /\ (delta + row_least_payoff0_point1_column_Rock + row_least_payoff0_point1_column_Paper - prob_column_Rock -
    prob_column_Paper >= 0) /\ (delta + prob_column_Rock + prob_column_Paper - row_least_payoff0_point1_column_Rock -
    row_least_payoff0_point1_column_Paper >= 0) /\ (row_least_payoff0_point1_row_Rock + 3 *
    row_least_payoff0_point1_row_Paper * row_least_payoff0_point1_column_Rock + row_least_payoff0_point1_column_Paper -
    3 * row_least_payoff0_point1_row_Rock * row_least_payoff0_point1_column_Paper - row_least_payoff0_point1_row_Paper -
    row_least_payoff0_point1_column_Rock >= 0)) \/ ((row_least_payoff0_point1_row_Rock >= 0) /\
    (row_least_payoff0_point1_row_Paper >= 0) /\ (1 - row_least_payoff0_point1_row_Rock -
    row_least_payoff0_point1_row_Paper >= 0) /\ (delta + prob_row_Rock - row_least_payoff0_point1_row_Rock >= 0) /\
    (delta + row_least_payoff0_point1_row_Rock - prob_row_Rock >= 0) /\ (delta + prob_row_Paper -
    row_least_payoff0_point1_row_Paper >= 0) /\ (delta + row_least_payoff0_point1_row_Paper - prob_row_Paper >= 0) /\
    (delta + row_least_payoff0_point1_row_Rock + row_least_payoff0_point1_row_Paper - prob_row_Rock - prob_row_Paper >=
    0) /\ (delta + prob_row_Rock + prob_row_Paper - row_least_payoff0_point1_row_Rock -
    row_least_payoff0_point1_row_Paper >= 0) /\ (delta + prob_column_Rock - row_least_payoff0_point1_column_Rock >= 0)
    /\ (delta + row_least_payoff0_point1_column_Rock - prob_column_Rock >= 0) /\ (delta + prob_column_Paper -
    row_least_payoff0_point1_column_Paper >= 0) /\ (delta + row_least_payoff0_point1_column_Paper - prob_column_Paper >=
    0) /\ (delta + row_least_payoff0_point1_column_Rock + row_least_payoff0_point1_column_Paper - prob_column_Rock -
    prob_column_Paper >= 0) /\ (delta + prob_column_Rock + prob_column_Paper - row_least_payoff0_point1_column_Rock -
    row_least_payoff0_point1_column_Paper >= 0) /\ (row_least_payoff0_point1_row_Rock + 3 *
    row_least_payoff0_point1_row_Paper * row_least_payoff0_point1_column_Rock + row_least_payoff0_point1_column_Paper -
    3 * row_least_payoff0_point1_row_Rock * row_least_payoff0_point1_column_Paper - row_least_payoff0_point1_row_Paper -
    row_least_payoff0_point1_column_Rock >= 0))) ->
  False.
Proof.
  exact (fun delta prob_row_Rock prob_row_Paper prob_column_Rock prob_column_Paper row_least_payoff0_point1_row_Rock
  row_least_payoff0_point1_row_Paper row_least_payoff0_point1_column_Rock row_least_payoff0_point1_column_Paper =>
  check_refutes (point [delta; prob_row_Rock; prob_row_Paper; prob_column_Rock; prob_column_Paper;
  row_least_payoff0_point1_row_Rock; row_least_payoff0_point1_row_Paper; row_least_payoff0_point1_column_Rock;
  row_least_payoff0_point1_column_Paper]) rps_nelp_floor_1_hypotheses rps_nelp_floor_1_certificate
  rps_nelp_floor_1_checked).
Qed.
